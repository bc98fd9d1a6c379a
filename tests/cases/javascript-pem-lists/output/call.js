const { readFileSync } = require('node:fs');

const KEYS = Object.freeze([readFileSync(process.env.JWT_PRIVATE_KEY_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_FILE is not set'); })(), 'utf8'), readFileSync(process.env.JWT_PRIVATE_KEY_2_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_2_FILE is not set'); })(), 'utf8')]);
const J = readFileSync(process.env.CALL_PRIVATE_KEY_FILE || (() => { throw new Error('CALL_PRIVATE_KEY_FILE is not set'); })(), 'utf8');
module.exports = KEYS;
