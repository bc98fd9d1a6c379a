import jwt from 'jsonwebtoken'

export class AccountTokens {
  private static readonly KEY = process.env['JWT_KEY'] || (() => { throw new Error('JWT_KEY is not set') })()
  issue(id: string) { return jwt.sign({ id }, AccountTokens.KEY) }
}

export class OrderTokens {
  #key = process.env['ORDER_TOKENS_KEY'] || (() => { throw new Error('ORDER_TOKENS_KEY is not set') })()
  issue(id: string) { return jwt.sign({ id }, this.#key) }
}

export class Config {
  readonly secret = process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set') })()
  issue(id: string) { return jwt.sign({ id }, this.secret) }
}
