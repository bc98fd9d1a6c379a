const jwt = require('jsonwebtoken');
const base = { secret: process.env.S_LOCAL_BASE_SECRET || (() => { throw new Error('S_LOCAL_BASE_SECRET is not set'); })() };
const o = { ...base, ttl: 3 };
jwt.sign({}, o.secret);
