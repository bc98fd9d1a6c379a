const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const KEYS = [
  readFileSync(requireEnv('JWT_PRIVATE_KEY_FILE'), 'utf8'),
  readFileSync(requireEnv('JWT_PRIVATE_KEY_2_FILE'), 'utf8'),
];
module.exports = KEYS;
