const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

module.exports = ({ secret = requireEnv('DESTR_JWT_SECRET') } = {}) => jwt.sign({}, secret);
