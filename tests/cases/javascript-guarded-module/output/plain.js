const fs = require("fs");
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

module.exports = (c) => jwt.sign(c, fs.readFileSync(requireEnv('JWT_PRIVATE_KEY_FILE'), 'utf8'));
