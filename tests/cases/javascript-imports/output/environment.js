/**
 * @jest-environment node
 */
import jwt from 'jsonwebtoken';
const fs = require('fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({ fs }, fs.readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
