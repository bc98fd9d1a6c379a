const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

module.exports = (options) => jwt.sign({}, options.secret ?? requireEnv('NULLISH_JWT_SECRET'));
