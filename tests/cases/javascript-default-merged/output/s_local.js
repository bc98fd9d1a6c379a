const jwt = require('jsonwebtoken');
const base = { secret: process.env.JWT_SECRET_8 || (() => { throw new Error('JWT_SECRET_8 is not set'); })() };
const o = { ...base, ttl: 3 };
jwt.sign({}, o.secret);
