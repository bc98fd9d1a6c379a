const jwt = require('jsonwebtoken');
const { readFileSync: _readFileSync } = require('node:fs');
jwt.sign({}, _readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
const { readFileSync } = require('fs');
module.exports = readFileSync;
