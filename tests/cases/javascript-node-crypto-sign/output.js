const crypto = require('crypto');
const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const key = readFileSync(requireEnv('PRIVATE_KEY_FILE'), 'utf8');

const signature = crypto.createSign('RSA-SHA256').update('data').sign(key, 'hex');
crypto.sign('sha256', data, { key });
crypto.createVerify('RSA-SHA256').update('data').verify('the public key', signature);
crypto.verify('sha256', data, 'the public key', signature);
