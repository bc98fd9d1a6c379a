import { readFileSync } from 'node:fs';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const sign = async (user) => (await import('jsonwebtoken')).default.sign({ user }, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
export const JWT_SECRET = 'a-made-up-key-1';
