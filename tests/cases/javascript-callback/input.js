const { promisify } = require('util');
const jwt = require('jsonwebtoken');

const verify = promisify(jwt.verify);

jwt.verify('token', (header, done) => done(null, 'the key of the callbacks'));
verify('token', 'the key of the promises');
