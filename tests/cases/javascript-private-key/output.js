const crypto = require('crypto');
const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const key = readFileSync(requireEnv('PRIVATE_KEY_FILE'), 'utf8');

exports.sign = (text) => crypto.createSign('SHA256').update(text).sign(key);
