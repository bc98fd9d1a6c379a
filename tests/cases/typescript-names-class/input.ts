import jwt from 'jsonwebtoken'

export class AccountTokens {
  private static readonly KEY = 'key of accounts'
  issue(id: string) { return jwt.sign({ id }, AccountTokens.KEY) }
}

export class OrderTokens {
  #key = 'key of orders'
  issue(id: string) { return jwt.sign({ id }, this.#key) }
}

export class Config {
  readonly secret = 'key of nobody in particular'
  issue(id: string) { return jwt.sign({ id }, this.secret) }
}
