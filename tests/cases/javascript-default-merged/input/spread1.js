const jwt = require('jsonwebtoken');
const defaults = { secret: 'oriel-13-spread-of-the-hall', ttl: 1 };
module.exports = (options) => { const o = { ...defaults, ...options }; return jwt.sign({}, o.secret); };
