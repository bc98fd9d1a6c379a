import { betterAuth } from 'better-auth';
import { buildConfig } from 'payload';
import { statelessSessions } from '@keystone-6/core/session';
import { setSignedCookie } from 'hono/cookie';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const betterAuthSecret = requireEnv('BETTER_AUTH_SECRET');
export const auth = betterAuth({ secret: betterAuthSecret, appName: 'shop' });
const payloadSecret = requireEnv('PAYLOAD_SECRET');
export const cms = buildConfig({ secret: payloadSecret, collections: [] });
const secret = requireEnv('SESSION_SECRET');
export const session = statelessSessions({ secret, maxAge: 3600 });
export const remember = (c) => setSignedCookie(c, 'seen', 'yes', requireEnv('REMEMBER_SESSION_SECRET'));
export default async function (fastify) {
  const jwtSecret = requireEnv('JWT_SECRET');
  fastify.register(import('@fastify/jwt'), { secret: jwtSecret });
  commands.register('secret.copy', { secret: 'no key at all' });
}
