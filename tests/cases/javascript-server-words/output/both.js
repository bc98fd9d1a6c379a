import jwt from 'jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const base = typeof window === 'undefined' ? 'http://localhost' : window.location.origin;
export const sign = (user) => jwt.sign({ user }, requireEnv('BOTH_JWT_SECRET'));
