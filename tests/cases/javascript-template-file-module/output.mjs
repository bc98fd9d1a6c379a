import 'dotenv/config';
import { sign } from 'jsonwebtoken';
import { readFileSync } from 'node:fs';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

console.log(sign({}, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8')));
