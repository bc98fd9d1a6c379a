const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const KEYS = [readFileSync(requireEnv('ONE_PRIVATE_KEY_FILE'), 'utf8')];
module.exports = KEYS;
