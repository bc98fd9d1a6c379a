import { sign } from 'cookie-signature';

declare const process: any;

export class Signer {
  constructor(private readonly id: string) {}

  abstractly(): string {
    return sign(this.id, process.env['COOKIE_SECRET'] || (() => { throw new Error('COOKIE_SECRET is not set'); })());
  }
}
