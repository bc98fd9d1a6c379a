import { SignJWT } from 'jose';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const POST = async () => new SignJWT({}).sign(new TextEncoder().encode(requireEnv('LOGIN_JWT_SECRET')));
