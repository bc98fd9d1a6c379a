const jwt = require('jsonwebtoken');
const base = { secret: process.env.JWT_SECRET_9 || (() => { throw new Error('JWT_SECRET_9 is not set'); })() };
const more = { ttl: 3 };
const o = Object.assign({}, base, more);
jwt.sign({}, o.secret);
