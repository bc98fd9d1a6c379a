const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const config = {
  development: { jwt: { secret: requireEnv('DEVELOPMENT_JWT_SECRET') } },
  production: { jwt: { secret: requireEnv('JWT_SECRET') } },
};

class AdminTokens {
  issue(user) {
    return jwt.sign({ user }, requireEnv('JWT_ADMIN_SECRET'));
  }
}

const refreshToken = (user) => jwt.sign({ user }, requireEnv('JWT_REFRESH_SECRET'));

function verifyEmail(token) {
  return jwt.verify(token, requireEnv('JWT_EMAIL_SECRET'));
}

const issue = (user, stage) => jwt.sign({ user }, stage ? config.production.jwt.secret : config.development.jwt.secret);

module.exports = { AdminTokens, refreshToken, verifyEmail, issue };
