const jwt = require('jsonwebtoken');

exports.access = (claims) => jwt.sign(claims, process.env.TOKEN_KEY || 'a made-up key 1');
exports.other = (claims) => jwt.sign(claims, 'a made-up key 2');
