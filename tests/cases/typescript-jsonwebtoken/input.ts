import * as jwt from 'jsonwebtoken';

const JWT_KEY: string = 'the key of the tokens';

export function issue(user: string): string {
  return jwt.sign({ sub: user }, JWT_KEY as jwt.Secret, { expiresIn: '1h' });
}

export const check = (token: string): unknown => jwt.verify(token, <string>'the other key');
