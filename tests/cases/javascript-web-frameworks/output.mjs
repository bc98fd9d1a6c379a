import { betterAuth } from 'better-auth';
import { buildConfig } from 'payload';
import { statelessSessions } from '@keystone-6/core/session';
import { setSignedCookie } from 'hono/cookie';

export const auth = betterAuth({ secret: process.env.BETTER_AUTH_SECRET || (() => { throw new Error('BETTER_AUTH_SECRET is not set'); })(), appName: 'shop' });
export const cms = buildConfig({ secret: process.env.PAYLOAD_SECRET || (() => { throw new Error('PAYLOAD_SECRET is not set'); })(), collections: [] });
export const session = statelessSessions({ secret: process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })(), maxAge: 3600 });
export const remember = (c) => setSignedCookie(c, 'seen', 'yes', process.env.REMEMBER_SESSION_SECRET || (() => { throw new Error('REMEMBER_SESSION_SECRET is not set'); })());
export default async function (fastify) {
  fastify.register(import('@fastify/jwt'), { secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() });
  commands.register('secret.copy', { secret: 'no key at all' });
}
