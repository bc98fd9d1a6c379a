import NextAuth from 'next-auth';
import { getToken } from 'next-auth/jwt';
import { getIronSession } from 'iron-session';
import { doubleCsrf } from 'csrf-csrf';
import { createCookieSessionStorage } from '@remix-run/node';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export default NextAuth({ providers: [], secret: requireEnv('NEXTAUTH_SECRET') });
export const token = (req) => getToken({ req, secret: requireEnv('NEXTAUTH_SECRET_2') });
export const session = (req, res) => getIronSession(req, res, { cookieName: 'sid', password: requireEnv('SESSION_PASSWORD') });
export const csrf = doubleCsrf({ getSecret: () => requireEnv('CSRF_SECRET') });
const secret = requireEnv('COOKIE_SECRET');
export const storage = createCookieSessionStorage({ cookie: { name: 'sid', secrets: [secret] } });
