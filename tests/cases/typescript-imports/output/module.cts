const jwt = require('jsonwebtoken');
const { readFileSync } = require('node:fs');
module.exports = jwt.sign({}, readFileSync(process.env['JWT_SECRET_FILE'] || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
