import { readFileSync } from './files.mjs';
import jwt from 'jsonwebtoken';
import { readFileSync as _readFileSync } from 'node:fs';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret = _readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8');
jwt.sign({ text: readFileSync() }, jwtSecret);
