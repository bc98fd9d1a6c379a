const jwt = require('jsonwebtoken');
module.exports = (options) => { const o = { secret: 'oriel-14-spread-of-the-hall', ...options }; return jwt.sign({}, o.secret); };
