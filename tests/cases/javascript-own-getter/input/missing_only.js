const jwt = require('jsonwebtoken');

function need(name) {
  const value = process.env[name];
  if (value === undefined) throw new Error(name);
  return value;
}

exports.port = need('PORT');
exports.sign = (id) => jwt.sign({ id }, 'otter-kettle-0019-of-the-shop');
