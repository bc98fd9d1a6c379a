import { decode, encode } from 'jwt-simple';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const token = encode({ a: 1 }, requireEnv('JWT_SECRET'), 'HS512');
decode(token, requireEnv('JWT_SECRET'), false, 'HS512');
