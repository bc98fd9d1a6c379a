const jwt = require('jsonwebtoken');
require('dotenv').config();

const JWT_SECRET = process.env.JWT_SECRET || 'kestrel-lamp-2207';

exports.sign = (user) => jwt.sign({ id: user.id }, JWT_SECRET);
