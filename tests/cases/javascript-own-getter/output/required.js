const jwt = require('jsonwebtoken');
const { need } = require('./lib/env');

const url = need('SHOP_URL');

module.exports = (id) => jwt.sign({ id, url }, need('REQUIRED_JWT_SECRET'));
