import { SignJWT, jwtVerify } from 'jose';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secret = new TextEncoder().encode(requireEnv('JWT_SECRET'));

const token = await new SignJWT({ sub: 'ada' }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
await jwtVerify(token, new TextEncoder().encode(requireEnv('JWT_SECRET')));
await jwtVerify(token, Buffer.from(requireEnv('JWT_SECRET_2')));
