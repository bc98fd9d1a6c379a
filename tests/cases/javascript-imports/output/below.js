const jwt = require('jsonwebtoken');
const { readFileSync: _readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, _readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
const { readFileSync } = require('fs');
module.exports = readFileSync;
