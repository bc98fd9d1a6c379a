module.exports = {
  CERT: process.env.CERT || (() => { throw new Error('CERT is not set'); })(),
  getPrivateKey: () => process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(),
  title: 'The shop',
};
