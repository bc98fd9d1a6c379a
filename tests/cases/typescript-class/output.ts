import jwt from 'jsonwebtoken';

export class Tokens {
  private static readonly RESET_SECRET: string = process.env["RESET_SECRET"] || (() => { throw new Error("RESET_SECRET is not set"); })();

  constructor(private readonly loginSecret: string = process.env["LOGIN_SECRET"] || (() => { throw new Error("LOGIN_SECRET is not set"); })()) {}

  login = (user: string) => jwt.sign({ user }, this.loginSecret);

  reset(user: string): string {
    return jwt.sign({ user }, Tokens.RESET_SECRET!);
  }
}
