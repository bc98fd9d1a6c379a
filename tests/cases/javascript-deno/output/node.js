import process from 'node:process';
import jwt from 'npm:jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const nodeJwtSecret = requireEnv('NODE_JWT_SECRET');
export const token = jwt.sign({ user: process.env.USER }, nodeJwtSecret);
