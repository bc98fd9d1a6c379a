const { readFileSync } = require('fs');
const jwt = require('jsonwebtoken');
jwt.sign({ readFileSync }, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
