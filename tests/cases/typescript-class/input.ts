import jwt from 'jsonwebtoken';

export class Tokens {
  private static readonly RESET_SECRET: string = "the key of the resets";

  constructor(private readonly loginSecret: string = "the key of the logins") {}

  login = (user: string) => jwt.sign({ user }, this.loginSecret);

  reset(user: string): string {
    return jwt.sign({ user }, Tokens.RESET_SECRET!);
  }
}
