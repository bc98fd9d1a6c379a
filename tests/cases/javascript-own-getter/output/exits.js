const jwt = require('jsonwebtoken');

function need(name) {
  const value = process.env[name];
  if (!value) {
    console.error(`${name} is not set`);
    process.exit(1);
  }
  return value;
}

exports.port = need('PORT');
exports.sign = (id) => jwt.sign({ id }, need('EXITS_JWT_SECRET'));
