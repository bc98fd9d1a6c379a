const jwt = require('jsonwebtoken');

const TOKEN_SECRET = 'otter-kettle-0014-of-the-shop';

const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
};

module.exports = { sign: (id) => jwt.sign({ id }, TOKEN_SECRET), port: need('PORT') };
