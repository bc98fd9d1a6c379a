const { readFileSync } = require('node:fs');

const KEYS = [readFileSync(process.env.JWT_PRIVATE_KEY_4_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_4_FILE is not set'); })(), 'utf8'), readFileSync(process.env.JWT_PRIVATE_KEY_5_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_5_FILE is not set'); })(), 'utf8')];
module.exports = KEYS;
