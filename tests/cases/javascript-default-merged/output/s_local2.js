const jwt = require('jsonwebtoken');
const base = { secret: process.env.S_LOCAL2_BASE_SECRET || (() => { throw new Error('S_LOCAL2_BASE_SECRET is not set'); })() };
const more = { ttl: 3 };
const o = Object.assign({}, base, more);
jwt.sign({}, o.secret);
