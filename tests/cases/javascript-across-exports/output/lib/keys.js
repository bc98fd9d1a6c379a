module.exports = {
  CERT: process.env.EXPORTS_CERT || (() => { throw new Error('EXPORTS_CERT is not set'); })(),
  getPrivateKey: () => process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(),
  title: 'The shop',
};
