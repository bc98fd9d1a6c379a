import type { SignOptions } from 'jsonwebtoken';
import {
  sign,
  verify,
} from 'jsonwebtoken';
// eslint-disable-next-line
import { readFileSync as load } from 'node:fs'; // trailing

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const options: SignOptions = {};
sign({ load, verify }, load(requireEnv('JWT_SECRET_FILE'), 'utf8'), options);
