const fs = require('fs');
const jwt = require('jsonwebtoken');
module.exports = (c) => jwt.sign(c, fs.readFileSync(process.env.JWT_PRIVATE_KEY_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_FILE is not set'); })(), 'utf8'));
