const jwt = require('jsonwebtoken');

function need(name) {
  const value = process.env[name];
  if (!value || value.length < 64) throw new Error(name);
  return value;
}

exports.port = need('PORT');
exports.sign = (id) => jwt.sign({ id }, 'otter-kettle-0017-of-the-shop');
