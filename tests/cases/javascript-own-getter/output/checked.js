const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function need(name) {
  const value = process.env[name];
  if (!value || value.length < 64) throw new Error(name);
  return value;
}

exports.port = need('PORT');
exports.sign = (id) => jwt.sign({ id }, requireEnv('CHECKED_JWT_SECRET'));
