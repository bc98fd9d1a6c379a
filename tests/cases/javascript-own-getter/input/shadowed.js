const jwt = require('jsonwebtoken');

function need(name) {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}

exports.port = need('PORT');
exports.sign = (id, need) => jwt.sign({ id, need }, 'otter-kettle-0015-of-the-shop');
