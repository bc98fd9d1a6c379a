import NextAuth from 'next-auth';
import { getToken } from 'next-auth/jwt';
import { getIronSession } from 'iron-session';
import { doubleCsrf } from 'csrf-csrf';
import { createCookieSessionStorage } from '@remix-run/node';

export default NextAuth({ providers: [], secret: process.env.NEXTAUTH_SECRET || (() => { throw new Error('NEXTAUTH_SECRET is not set'); })() });
export const token = (req) => getToken({ req, secret: process.env.NEXTAUTH_SECRET_2 || (() => { throw new Error('NEXTAUTH_SECRET_2 is not set'); })() });
export const session = (req, res) => getIronSession(req, res, { cookieName: 'sid', password: process.env.SESSION_PASSWORD || (() => { throw new Error('SESSION_PASSWORD is not set'); })() });
export const csrf = doubleCsrf({ getSecret: () => process.env.CSRF_SECRET || (() => { throw new Error('CSRF_SECRET is not set'); })() });
export const storage = createCookieSessionStorage({ cookie: { name: 'sid', secrets: [process.env.COOKIE_SECRET || (() => { throw new Error('COOKIE_SECRET is not set'); })()] } });
