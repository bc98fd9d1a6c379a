const jwt = require('jsonwebtoken');
module.exports = ({ secret = process.env.DESTR_JWT_SECRET || (() => { throw new Error('DESTR_JWT_SECRET is not set'); })() } = {}) => jwt.sign({}, secret);
