import * as jwt from 'jsonwebtoken';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const JWT_KEY: string = requireEnv('JWT_KEY');

export function issue(user: string): string {
  return jwt.sign({ sub: user }, JWT_KEY as jwt.Secret, { expiresIn: '1h' });
}

export const check = (token: string): unknown => jwt.verify(token, requireEnv('JWT_SECRET'));
