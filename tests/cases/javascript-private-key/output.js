const crypto = require('crypto');
const { readFileSync } = require('node:fs');

const key = readFileSync(process.env.PRIVATE_KEY_FILE || (() => { throw new Error('PRIVATE_KEY_FILE is not set'); })(), 'utf8');

exports.sign = (text) => crypto.createSign('SHA256').update(text).sign(key);
