const jwt = require('jsonwebtoken');

class Tokens {
  static secret = 'the key of the tokens';
  #refreshSecret = 'the key of the refresh tokens';

  constructor() {
    this.resetSecret = 'the key of the reset tokens';
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
