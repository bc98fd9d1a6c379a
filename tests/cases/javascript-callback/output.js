const { promisify } = require('util');
const jwt = require('jsonwebtoken');

const verify = promisify(jwt.verify);

jwt.verify('token', (header, done) => done(null, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })()));
verify('token', process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })());
