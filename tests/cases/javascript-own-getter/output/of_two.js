const jwt = require('jsonwebtoken');

const first = (name) => process.env[name] || (() => { throw new Error(name); })();
const second = (name) => {
  const value = process.env[name];
  if (!value?.trim()) throw new Error(name);
  return value;
};

exports.port = second('PORT');
exports.host = second('HOST');
exports.name = first('NAME');
exports.sign = (id) => jwt.sign({ id }, second('OF_TWO_JWT_SECRET'));
