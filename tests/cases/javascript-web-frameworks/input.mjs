import { betterAuth } from 'better-auth';
import { buildConfig } from 'payload';
import { statelessSessions } from '@keystone-6/core/session';
import { setSignedCookie } from 'hono/cookie';

export const auth = betterAuth({ secret: 'the key of better-auth', appName: 'shop' });
export const cms = buildConfig({ secret: 'the key of payload', collections: [] });
export const session = statelessSessions({ secret: 'the key of the sessions', maxAge: 3600 });
export const remember = (c) => setSignedCookie(c, 'seen', 'yes', 'the key of the cookie');
export default async function (fastify) {
  fastify.register(import('@fastify/jwt'), { secret: 'the key of the plugin' });
  commands.register('secret.copy', { secret: 'no key at all' });
}
