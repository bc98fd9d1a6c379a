const jwt = require('jsonwebtoken');
module.exports = (options) => jwt.sign({}, options.secret ?? (process.env.JWT_SECRET_8 || (() => { throw new Error('JWT_SECRET_8 is not set'); })()));
