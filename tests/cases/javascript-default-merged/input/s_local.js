const jwt = require('jsonwebtoken');
const base = { secret: 'oriel-11-s_local-of-the-hall' };
const o = { ...base, ttl: 3 };
jwt.sign({}, o.secret);
