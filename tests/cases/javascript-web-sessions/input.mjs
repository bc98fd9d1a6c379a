import NextAuth from 'next-auth';
import { getToken } from 'next-auth/jwt';
import { getIronSession } from 'iron-session';
import { doubleCsrf } from 'csrf-csrf';
import { createCookieSessionStorage } from '@remix-run/node';

export default NextAuth({ providers: [], secret: 'the key of next-auth' });
export const token = (req) => getToken({ req, secret: 'the key of the requests' });
export const session = (req, res) => getIronSession(req, res, { cookieName: 'sid', password: 'the password of iron-session' });
export const csrf = doubleCsrf({ getSecret: () => 'the key of the forms' });
export const storage = createCookieSessionStorage({ cookie: { name: 'sid', secrets: ['the key of remix'] } });
