const jwt = require('jsonwebtoken');

const DEFAULT_KEY = 'swap-this';
const key = process.env.JWT_KEY || DEFAULT_KEY;

exports.token = (user) => jwt.sign({ sub: user }, key);
