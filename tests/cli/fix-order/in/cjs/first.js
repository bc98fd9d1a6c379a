require('dotenv').config();
const jwt = require('jsonwebtoken');

module.exports = jwt.sign({}, 'the key of the tokens');
