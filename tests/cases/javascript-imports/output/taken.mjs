import { readFileSync } from './files.mjs';
import jwt from 'jsonwebtoken';
import { readFileSync as _readFileSync } from 'node:fs';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({ text: readFileSync() }, _readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
