const jwt = require('jsonwebtoken');
require('dotenv').config();

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const JWT_SECRET = requireEnv('JWT_SECRET');

exports.sign = (user) => jwt.sign({ id: user.id }, JWT_SECRET);
