import * as jwt from 'jsonwebtoken';

const JWT_KEY: string = process.env['JWT_KEY'] || (() => { throw new Error('JWT_KEY is not set'); })();

export function issue(user: string): string {
  return jwt.sign({ sub: user }, JWT_KEY as jwt.Secret, { expiresIn: '1h' });
}

export const check = (token: string): unknown => jwt.verify(token, <string>(process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })()));
