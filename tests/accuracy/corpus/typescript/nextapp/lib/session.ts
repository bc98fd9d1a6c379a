import 'server-only';
import { SignJWT, jwtVerify, type JWTPayload } from 'jose';
import { cookies } from 'next/headers';
import { createCookieSessionStorage } from 'react-router';
import { withAuth } from 'next-auth/middleware';
import { getToken } from 'next-auth/jwt';
import { getIronSession, type IronSession } from 'iron-session';

const secretKey: string = process.env.SESSION_SECRET || 'nextapp-session-key'; // +jose|env-fallback
const encodedKey = new TextEncoder().encode(secretKey);
const COOKIE_NAME = '__Secure-session-secret'; // -
const getKey = () => new TextEncoder().encode('nextapp-get-key'); // +jose
const toKey = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

export async function encrypt(payload: JWTPayload) {
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', typ: 'secret+jwt' }).setIssuedAt().sign(encodedKey); // -
}

export async function decrypt(session = '') { // -
  const { payload } = await jwtVerify(session, getKey(), { algorithms: ['HS256'], audience: 'nextapp' }); // -
  return payload;
}

export async function sign2(payload: JWTPayload) {
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(toKey('nextapp-own-helper')); // +jose
}

export const storage = createCookieSessionStorage({
  cookie: { name: '__session', secrets: [process.env.RR_SECRET ?? 'nextapp-remix'], sameSite: 'lax', path: '/' }, // +remix|env-fallback
});

export const auth = withAuth(function middleware() {}, { secret: 'nextapp-with-auth', pages: { signIn: '/secret' } }); // +next-auth
export const token = (req: any) => getToken({ req, secret: process.env.AUTH_SECRET! || 'nextapp-get-token', salt: 'authjs.session-token' }); // +next-auth|env-fallback

export async function ironSession(): Promise<IronSession<{ user?: string }>> {
  return getIronSession(await cookies(), { password: 'nextapp-iron-password-32-characters', cookieName: COOKIE_NAME }); // +iron-session
}

export async function setFlash(message: string) {
  (await cookies()).set('flash-secret', message, { httpOnly: true, path: '/secret' }); // -
}
