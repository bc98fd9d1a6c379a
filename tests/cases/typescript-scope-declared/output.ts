import { sign } from 'cookie-signature';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

declare const process: any;

export class Signer {
  constructor(private readonly id: string) {}

  abstractly(): string {
    return sign(this.id, requireEnv('COOKIE_SECRET'));
  }
}
