const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const joined = readFileSync(requireEnv('PRIVATE_KEY_FILE'), 'utf8');
const withFeed = readFileSync(requireEnv('PRIVATE_KEY_2_FILE'), 'utf8');
const plus = readFileSync(requireEnv('PRIVATE_KEY_3_FILE'), 'utf8');
const privateKey4 = readFileSync(requireEnv('PRIVATE_KEY_4_FILE'), 'utf8');
const indented = privateKey4.split('\n').map((line) => line.trim()).join('\n');
const account = { type: 'service_account', private_key: readFileSync(requireEnv('ACCOUNT_PRIVATE_KEY_FILE'), 'utf8') };
const encoded = Buffer.from(requireEnv('PRIVATE_KEY_5'), 'base64');
const lines = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',
  'pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY',
  'wbyghavpBmpgSYPOhimtTVf84vUXgJldmuMkSj9fuCz9nR/EtTiEtEe0',
  '-----END PRIVATE KEY-----',
];
const later = lines.join('\n');
const token = requireEnv('API_TOKEN');

// no keys
const heads = ['-----BEGIN PRIVATE KEY-----', '-----BEGIN PUBLIC KEY-----'].join();
const gap = ['-----BEGIN PRIVATE KEY-----', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',, '-----END PRIVATE KEY-----'].join('');
const placeholder = ['-----BEGIN PRIVATE KEY-----', '...', '-----END PRIVATE KEY-----'].join('\n');

module.exports = { joined, withFeed, plus, indented, account, encoded, later, token, heads, gap, placeholder };
