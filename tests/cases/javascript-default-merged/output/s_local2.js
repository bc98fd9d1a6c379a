const jwt = require('jsonwebtoken');
const base = { secret: process.env.JWT_SECRET_10 || (() => { throw new Error('JWT_SECRET_10 is not set'); })() };
const more = { ttl: 3 };
const o = Object.assign({}, base, more);
jwt.sign({}, o.secret);
