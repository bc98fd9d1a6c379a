const jwt = require('jsonwebtoken');

const config = {
  development: { jwt: { secret: 'of the developer' } },
  production: { jwt: { secret: 'of the customers' } },
};

class AdminTokens {
  issue(user) {
    return jwt.sign({ user }, 'of the administrators');
  }
}

const refreshToken = (user) => jwt.sign({ user }, 'lasts a month');

function verifyEmail(token) {
  return jwt.verify(token, 'sent by mail');
}

const issue = (user, stage) => jwt.sign({ user }, stage ? config.production.jwt.secret : config.development.jwt.secret);

module.exports = { AdminTokens, refreshToken, verifyEmail, issue };
