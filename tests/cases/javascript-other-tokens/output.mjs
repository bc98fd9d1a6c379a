import jwt from 'jwt-simple';
import nJwt from 'njwt';
import jose from 'node-jose';
import { sign } from 'hono/jwt';
import { jwt as elysia } from '@elysiajs/jwt';
import { authorize } from 'socketio-jwt';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.encode({}, requireEnv('JWT_SECRET'));
nJwt.create({}, requireEnv('JWT_SECRET_2'));
jose.JWK.asKey(requireEnv('JWT_SECRET_3'));
await sign({}, requireEnv('JWT_SECRET_4'));
const jwtSecret5 = requireEnv('JWT_SECRET_5');
export const plugin = elysia({ name: 'jwt', secret: jwtSecret5 });
export const socket = authorize({ secret: requireEnv('JWT_SOCKET_SECRET') });
