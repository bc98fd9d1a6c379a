const jwt = require('jsonwebtoken');
module.exports = (options) => jwt.sign({}, options.secret ?? (process.env.NULLISH_JWT_SECRET || (() => { throw new Error('NULLISH_JWT_SECRET is not set'); })()));
