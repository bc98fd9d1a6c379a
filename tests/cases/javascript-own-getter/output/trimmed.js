const jwt = require('jsonwebtoken');

function need(name) {
  const value = process.env[name]?.trim();
  if (!value) throw new Error(name);
  return value;
}

exports.port = need('PORT');
exports.sign = (id) => jwt.sign({ id }, need('TRIMMED_JWT_SECRET'));
