import jwt from 'jsonwebtoken';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export class Tokens {
  private static readonly RESET_SECRET: string = requireEnv("RESET_SECRET");

  constructor(private readonly loginSecret: string = requireEnv("LOGIN_SECRET")) {}

  login = (user: string) => jwt.sign({ user }, this.loginSecret);

  reset(user: string): string {
    return jwt.sign({ user }, Tokens.RESET_SECRET!);
  }
}
