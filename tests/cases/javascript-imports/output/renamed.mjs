import { readFileSync as load } from 'node:fs';
import jwt from 'jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({ load }, load(requireEnv('JWT_SECRET_FILE'), 'utf8'));
