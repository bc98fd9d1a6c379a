const jwt = require('jsonwebtoken');
const defaults = { secret: 'oriel-01-assign-of-the-hall', ttl: 1 };
module.exports = (options) => { const o = Object.assign({}, defaults, options); return jwt.sign({}, o.secret); };
