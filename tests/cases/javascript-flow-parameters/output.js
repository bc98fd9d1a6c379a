const jwt = require('jsonwebtoken');

function issue(user, tokenSecret = process.env.TOKEN_SECRET || (() => { throw new Error('TOKEN_SECRET is not set'); })()) {
  return jwt.sign(user, tokenSecret);
}

const reset = (user, { resetSecret = process.env.RESET_SECRET || (() => { throw new Error('RESET_SECRET is not set'); })() } = {}) => jwt.sign(user, resetSecret);

module.exports = { issue, reset, title: 'the key of the shop' };
