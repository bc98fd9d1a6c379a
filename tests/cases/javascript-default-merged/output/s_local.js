const jwt = require('jsonwebtoken');
const base = { secret: process.env.JWT_SECRET_9 || (() => { throw new Error('JWT_SECRET_9 is not set'); })() };
const o = { ...base, ttl: 3 };
jwt.sign({}, o.secret);
