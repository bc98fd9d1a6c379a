const { readFileSync } = require('node:fs');

const KEYS = [readFileSync(process.env.ONE_PRIVATE_KEY_FILE || (() => { throw new Error('ONE_PRIVATE_KEY_FILE is not set'); })(), 'utf8')];
module.exports = KEYS;
