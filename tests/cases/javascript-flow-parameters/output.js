const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function issue(user, tokenSecret = requireEnv('TOKEN_SECRET')) {
  return jwt.sign(user, tokenSecret);
}

const reset = (user, { resetSecret = requireEnv('RESET_SECRET') } = {}) => jwt.sign(user, resetSecret);

module.exports = { issue, reset, title: 'the key of the shop' };
