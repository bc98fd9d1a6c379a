const jwt = require('jsonwebtoken');

const KEY = 'a made-up key 1';
exports.sign = (claims) => jwt.sign(claims, KEY);
exports.later = async (claims) => jwt.sign(claims, 'a made-up key 2');
