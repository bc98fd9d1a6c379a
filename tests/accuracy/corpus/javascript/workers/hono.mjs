import { Hono } from 'hono'
import { jwt, sign, verify } from 'hono/jwt'
import { setSignedCookie, getSignedCookie, setCookie } from 'hono/cookie'
import { doubleCsrf } from 'csrf-csrf'
import { createCookieSessionStorage, createCookie } from '@remix-run/node'
import { Elysia } from 'elysia'
import { jwt as elysiaJwt } from '@elysiajs/jwt'
import lusca from 'lusca'

const app = new Hono()
app.use('/auth/*', jwt({ secret: 'it-is-very-secret', alg: 'HS256' })) // +hono
app.use('/env/*', (c, next) => jwt({ secret: c.env.JWT_SECRET, cookie: 'secret' })(c, next)) // -
app.use('/or/*', (c, next) => jwt({ secret: c.env.JWT_SECRET || 'hono-or-default' })(c, next)) // +hono|env-fallback

app.get('/token', async (c) => {
  const payload = { sub: 'user123', role: 'secret-admin', exp: Math.floor(Date.now() / 1000) + 300 } // -
  const token = await sign(payload, 'mySecretKey') // +hono
  const again = await sign(payload, c.env.SIGNING_KEY, 'HS512') // -
  await setSignedCookie(c, 'delicious_cookie', 'macha', 'secret chocolate', { path: '/' }) // +
  setCookie(c, 'plain_cookie', 'secret-less', { path: '/secret' }) // -
  return c.json({ token, again })
})

app.get('/check', async (c) => {
  const cookie = await getSignedCookie(c, 'secret chocolate', 'delicious_cookie') // +
  const claims = await verify(c.req.query('token'), 'mySecretKey', 'HS256') // +hono
  return claims.role === 'secret-admin' ? c.json({ cookie }) : c.text('wrong secret', 401) // -
})

export const { generateToken, doubleCsrfProtection } = doubleCsrf({
  getSecret: () => 'csrf-csrf-secret', // +csrf-csrf
  cookieName: '__Host-psifi.x-csrf-token', // -
  getTokenFromRequest: (req) => req.headers['x-csrf-token'] // -
})

export const { getSession, commitSession } = createCookieSessionStorage({
  cookie: {
    name: '__session', // -
    secrets: ['s3cret1', 's3cret2'], // +remix +remix
    sameSite: 'lax' // -
  }
})
export const banner = createCookie('banner', { secrets: ['banner-secret'], path: '/secret' }) // +remix
export const plain = createCookie('secret-banner', { maxAge: 604800 }) // -

export const api = new Elysia()
  .use(elysiaJwt({ name: 'jwt', secret: 'Fischl von Luftschloss Narfidort', exp: '7d' })) // +elysia
  .get('/secret', ({ jwt: tokens }) => tokens.sign({ kind: 'secret' })) // -

export const guard = lusca({ csrf: { header: 'x-secret-csrf', cookie: 'XSRF-TOKEN' }, xframe: 'SAMEORIGIN' }) // -
export default app
