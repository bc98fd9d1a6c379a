const gracefulFs = require('graceful-fs');
const { readFileSync } = require('node:fs');
gracefulFs.gracefulify(require('fs'));
const jwt = require('jsonwebtoken');
module.exports = (c) => jwt.sign(c, readFileSync(process.env.JWT_PRIVATE_KEY_FILE || (() => { throw new Error('JWT_PRIVATE_KEY_FILE is not set'); })(), 'utf8'));
