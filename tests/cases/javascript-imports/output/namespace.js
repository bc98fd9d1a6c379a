const fs = require('fs');
const jwt = require('jsonwebtoken');
jwt.sign({ fs }, fs.readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
