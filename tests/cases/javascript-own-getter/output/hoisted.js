const jwt = require('jsonwebtoken');

const TOKEN_SECRET = need('HOISTED_TOKEN_SECRET');

module.exports = { sign: (id) => jwt.sign({ id }, TOKEN_SECRET), port: need('PORT') };

function need(name) {
  if (!process.env[name]) {
    console.error(name + ' is missing');
    process.exit(1);
  }
  return process.env[name];
}
