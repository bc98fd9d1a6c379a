const { readFileSync } = require('node:fs');

const KEYS = [readFileSync(process.env.JOINED_PRIVATE_KEY_FILE || (() => { throw new Error('JOINED_PRIVATE_KEY_FILE is not set'); })(), 'utf8'), readFileSync(process.env.JOINED_PRIVATE_KEY_2_FILE || (() => { throw new Error('JOINED_PRIVATE_KEY_2_FILE is not set'); })(), 'utf8')];
module.exports = KEYS;
