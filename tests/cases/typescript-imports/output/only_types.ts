import type { readFileSync } from 'node:fs';
import { sign } from 'jsonwebtoken';
import { readFileSync as _readFileSync } from 'node:fs';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export type Reader = typeof readFileSync;
sign({}, _readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
