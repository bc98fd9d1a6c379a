const jwt = require('jsonwebtoken');
const base = { secret: 'oriel-12-s_local-of-the-hall' };
const more = { ttl: 3 };
const o = Object.assign({}, base, more);
jwt.sign({}, o.secret);
