const jwt = require('jsonwebtoken');

const config = {
  development: { jwt: { secret: process.env.DEVELOPMENT_JWT_SECRET || (() => { throw new Error('DEVELOPMENT_JWT_SECRET is not set'); })() } },
  production: { jwt: { secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() } },
};

class AdminTokens {
  issue(user) {
    return jwt.sign({ user }, process.env.JWT_ADMIN_SECRET || (() => { throw new Error('JWT_ADMIN_SECRET is not set'); })());
  }
}

const refreshToken = (user) => jwt.sign({ user }, process.env.JWT_REFRESH_SECRET || (() => { throw new Error('JWT_REFRESH_SECRET is not set'); })());

function verifyEmail(token) {
  return jwt.verify(token, process.env.JWT_EMAIL_SECRET || (() => { throw new Error('JWT_EMAIL_SECRET is not set'); })());
}

const issue = (user, stage) => jwt.sign({ user }, stage ? config.production.jwt.secret : config.development.jwt.secret);

module.exports = { AdminTokens, refreshToken, verifyEmail, issue };
