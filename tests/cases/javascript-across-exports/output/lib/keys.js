function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

module.exports = {
  CERT: requireEnv('CERT'),
  getPrivateKey: () => requireEnv('JWT_SECRET'),
  title: 'The shop',
};
