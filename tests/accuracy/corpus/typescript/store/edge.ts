import { Hono } from 'npm:hono';
import { SignJWT, jwtVerify } from 'https://deno.land/x/jose@v4.14.4/index.ts';
import { NextRequest, NextResponse } from 'next/server';
import { cookies } from 'next/headers';

export interface Env {
  JWT_SECRET: string;
  SECRET_KV: unknown; // -
}
const secretKey = Deno.env.get('JWT_SECRET') ?? 'deno-fallback-secret'; // +
const encoded = new TextEncoder().encode(secretKey);
const COOKIE = 'secret_session'; // -

export async function encrypt(payload: Record<string, unknown>) {
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('7d').sign(encoded); // -
}

export async function decrypt(session: string | undefined = '') { // -
  try {
    return (await jwtVerify(session, encoded, { algorithms: ['HS256'] })).payload;
  } catch {
    console.log('Failed to verify session: bad secret'); // -
    return null;
  }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(env.JWT_SECRET || 'worker-fallback'), // +
      { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']); // -
    const url = new URL(request.url);
    if (url.pathname === '/secret') return new Response('secret page', { headers: { 'x-secret': 'none' } }); // -
    return new Response(String(key.type));
  },
};

export async function middleware(req: NextRequest) {
  const token = (await cookies()).get(COOKIE)?.value; // -
  const session = await decrypt(token);
  return session ? NextResponse.next() : NextResponse.redirect(new URL('/login?reason=secret', req.nextUrl)); // -
}
export const config = { matcher: ['/((?!api|_next/static|secret).*)'] }; // -
export const app = new Hono().get('/', (c) => c.text(Deno.env.get('SECRET_GREETING') ?? 'hello')); // -
