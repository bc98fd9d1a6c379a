const { promisify } = require('util');
const jwt = require('jsonwebtoken');

const verify = promisify(jwt.verify);

jwt.verify('token', (header, done) => done(null, 'the key of the callbacks'));
verify('token', process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
