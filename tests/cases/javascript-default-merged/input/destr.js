const jwt = require('jsonwebtoken');
module.exports = ({ secret = 'oriel-03-destr-of-the-hall' } = {}) => jwt.sign({}, secret);
