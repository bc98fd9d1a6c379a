const jwt = require('jsonwebtoken');
const { need } = require('./lib/other');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const url = need('SHOP_URL');

module.exports = (id) => jwt.sign({ id, url }, requireEnv('RENAMED_JWT_SECRET'));
