const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

module.exports = (process) => jwt.sign({ pid: process.pid }, requireEnv('JWT_SECRET'));
