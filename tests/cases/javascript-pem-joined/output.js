const { readFileSync } = require('node:fs');

const joined = readFileSync(process.env.PRIVATE_KEY_FILE || (() => { throw new Error('PRIVATE_KEY_FILE is not set'); })(), 'utf8');
const withFeed = readFileSync(process.env.PRIVATE_KEY_2_FILE || (() => { throw new Error('PRIVATE_KEY_2_FILE is not set'); })(), 'utf8');
const plus = readFileSync(process.env.PRIVATE_KEY_3_FILE || (() => { throw new Error('PRIVATE_KEY_3_FILE is not set'); })(), 'utf8');
const indented = readFileSync(process.env.PRIVATE_KEY_4_FILE || (() => { throw new Error('PRIVATE_KEY_4_FILE is not set'); })(), 'utf8').split('\n').map((line) => line.trim()).join('\n');
const account = { type: 'service_account', private_key: readFileSync(process.env.ACCOUNT_PRIVATE_KEY_FILE || (() => { throw new Error('ACCOUNT_PRIVATE_KEY_FILE is not set'); })(), 'utf8') };
const encoded = Buffer.from(process.env.PRIVATE_KEY_5 || (() => { throw new Error('PRIVATE_KEY_5 is not set'); })(), 'base64');
const lines = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',
  'pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY',
  'wbyghavpBmpgSYPOhimtTVf84vUXgJldmuMkSj9fuCz9nR/EtTiEtEe0',
  '-----END PRIVATE KEY-----',
];
const later = lines.join('\n');
const token = process.env.API_TOKEN || (() => { throw new Error('API_TOKEN is not set'); })();

// no keys
const heads = ['-----BEGIN PRIVATE KEY-----', '-----BEGIN PUBLIC KEY-----'].join();
const gap = ['-----BEGIN PRIVATE KEY-----', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm',, '-----END PRIVATE KEY-----'].join('');
const placeholder = ['-----BEGIN PRIVATE KEY-----', '...', '-----END PRIVATE KEY-----'].join('\n');

module.exports = { joined, withFeed, plus, indented, account, encoded, later, token, heads, gap, placeholder };
