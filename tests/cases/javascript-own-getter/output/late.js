const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const TOKEN_SECRET = requireEnv('LATE_TOKEN_SECRET');

const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
};

module.exports = { sign: (id) => jwt.sign({ id }, TOKEN_SECRET), port: need('PORT') };
