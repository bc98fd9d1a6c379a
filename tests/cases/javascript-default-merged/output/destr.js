const jwt = require('jsonwebtoken');
module.exports = ({ secret = process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })() } = {}) => jwt.sign({}, secret);
