const jwt = require('jsonwebtoken');

function setup(app) {
  function need(name) {
    const value = process.env[name];
    if (!value) throw new Error(name);
    return value;
  }
  app.listen(need('PORT'));
}

module.exports = { setup, sign: (id) => jwt.sign({ id }, 'otter-kettle-0016-of-the-shop') };
