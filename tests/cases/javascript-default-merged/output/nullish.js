const jwt = require('jsonwebtoken');
module.exports = (options) => jwt.sign({}, options.secret ?? (process.env.JWT_SECRET_7 || (() => { throw new Error('JWT_SECRET_7 is not set'); })()));
