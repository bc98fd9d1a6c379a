const crypto = require('crypto');
const { readFileSync } = require('node:fs');

const key = readFileSync(process.env.PRIVATE_KEY_FILE || (() => { throw new Error('PRIVATE_KEY_FILE is not set'); })(), 'utf8');

const signature = crypto.createSign('RSA-SHA256').update('data').sign(key, 'hex');
crypto.sign('sha256', data, { key });
crypto.createVerify('RSA-SHA256').update('data').verify('the public key', signature);
crypto.verify('sha256', data, 'the public key', signature);
