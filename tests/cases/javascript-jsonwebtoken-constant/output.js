const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const TOKEN_SECRET = requireEnv('TOKEN_SECRET');

exports.issue = (user) => jwt.sign({ sub: user }, TOKEN_SECRET, { expiresIn: '1h', issuer: 'shop' });
exports.check = (token) => jwt.verify(token, TOKEN_SECRET, { algorithms: ['HS256'] });
