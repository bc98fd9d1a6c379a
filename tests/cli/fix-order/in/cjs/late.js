const jwt = require('jsonwebtoken');

const key = 'the key of the tokens';
require('dotenv').config();
module.exports = jwt.sign({}, key);
