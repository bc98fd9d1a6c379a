const jwt = require('jsonwebtoken');

exports.access = (claims) => jwt.sign(claims, process.env.TOKEN_KEY || (() => { throw new Error('TOKEN_KEY is not set'); })());
exports.refresh = (claims) => jwt.sign(claims, process.env.TOKEN_KEY || 'a made-up key 2');
exports.other = (claims) => jwt.sign(claims, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
