import { betterAuth } from 'better-auth';
import { buildConfig } from 'payload';
import { statelessSessions } from '@keystone-6/core/session';
import { setSignedCookie } from 'hono/cookie';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const auth = betterAuth({ secret: requireEnv('BETTER_AUTH_SECRET'), appName: 'shop' });
export const cms = buildConfig({ secret: requireEnv('PAYLOAD_SECRET'), collections: [] });
export const session = statelessSessions({ secret: requireEnv('SESSION_SECRET'), maxAge: 3600 });
export const remember = (c) => setSignedCookie(c, 'seen', 'yes', requireEnv('REMEMBER_SESSION_SECRET'));
export default async function (fastify) {
  fastify.register(import('@fastify/jwt'), { secret: requireEnv('JWT_SECRET') });
  commands.register('secret.copy', { secret: 'no key at all' });
}
