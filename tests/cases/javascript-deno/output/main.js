import { create } from 'https://modules.example/x/djwt@v2.8/mod.ts';
import { SignJWT } from 'npm:jose@5';
import jwt from 'npm:jsonwebtoken@9';

function requireEnv(name) {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const key = new TextEncoder().encode(requireEnv('JWT_KEY'));
export const token = await new SignJWT({}).sign(key);
export const other = jwt.sign({}, requireEnv('OTHER_KEY'));
const jwtSecret = requireEnv('JWT_SECRET');
export const third = await create({ alg: 'HS256' }, {}, jwtSecret);
export const fourth = jwt.sign({}, requireEnv('FOURTH_KEY'));
