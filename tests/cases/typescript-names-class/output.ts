import jwt from 'jsonwebtoken'

function requireEnv(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

export class AccountTokens {
  private static readonly KEY = requireEnv('JWT_KEY')
  issue(id: string) { return jwt.sign({ id }, AccountTokens.KEY) }
}

export class OrderTokens {
  #key = requireEnv('ORDER_TOKENS_KEY')
  issue(id: string) { return jwt.sign({ id }, this.#key) }
}

export class Config {
  readonly secret = requireEnv('JWT_SECRET')
  issue(id: string) { return jwt.sign({ id }, this.secret) }
}
