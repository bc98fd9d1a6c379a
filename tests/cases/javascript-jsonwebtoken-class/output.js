const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

class Tokens {
  static secret = requireEnv('JWT_SECRET');
  #refreshSecret = requireEnv('REFRESH_SECRET');

  constructor() {
    this.resetSecret = requireEnv('RESET_SECRET');
  }

  all(user) {
    return [
      jwt.sign(user, Tokens.secret),
      jwt.sign(user, this.#refreshSecret),
      jwt.sign(user, this.resetSecret),
    ];
  }
}

module.exports = Tokens;
