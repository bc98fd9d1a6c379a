const nJwt = require('njwt');

const jwt = nJwt.create({ sub: 'x' }, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
jwt.setSigningKey(process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })());
nJwt.verify(jwt.compact(), process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
nJwt.createVerifier().withKeyResolver((kid, callback) => callback(null, process.env.JWT_SECRET_3 || (() => { throw new Error('JWT_SECRET_3 is not set'); })()));
