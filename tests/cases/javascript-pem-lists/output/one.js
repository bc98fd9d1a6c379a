const { readFileSync } = require('node:fs');

const KEYS = [readFileSync(process.env.JWT_PRIVATE_KEY_6_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_6_FILE is not set'); })(), 'utf8')];
module.exports = KEYS;
