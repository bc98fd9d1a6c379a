const jwt = require('jsonwebtoken');

function issue(user, tokenSecret = 'the key of the tokens') {
  return jwt.sign(user, tokenSecret);
}

const reset = (user, { resetSecret = 'the key of the resets' } = {}) => jwt.sign(user, resetSecret);

module.exports = { issue, reset, title: 'the key of the shop' };
