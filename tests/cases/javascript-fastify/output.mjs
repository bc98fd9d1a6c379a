import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import cookie from '@fastify/cookie';
import { createSigner, createVerifier } from 'fast-jwt';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const fastify = Fastify();
fastify.register(jwt, { secret: requireEnv('JWT_SECRET') });
const cookieSecret = requireEnv('COOKIE_SECRET');
const cookieSecret2 = requireEnv('COOKIE_SECRET_2');
fastify.register(cookie, { secret: [cookieSecret, cookieSecret2] });
const sign = createSigner({ key: requireEnv('JWT_KEY') });
const verify = createVerifier({ key: async () => requireEnv('JWT_SECRET_2') });
