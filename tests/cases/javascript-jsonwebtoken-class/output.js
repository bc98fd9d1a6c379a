const jwt = require('jsonwebtoken');

class Tokens {
  static secret = process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })();
  #refreshSecret = process.env.REFRESH_SECRET || (() => { throw new Error('REFRESH_SECRET is not set'); })();

  constructor() {
    this.resetSecret = process.env.RESET_SECRET || (() => { throw new Error('RESET_SECRET is not set'); })();
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
