const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function setup(app) {
  function need(name) {
    const value = process.env[name];
    if (!value) throw new Error(name);
    return value;
  }
  app.listen(need('PORT'));
}

module.exports = { setup, sign: (id) => jwt.sign({ id }, requireEnv('INSIDE_JWT_SECRET')) };
