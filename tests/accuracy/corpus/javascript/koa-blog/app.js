import Koa from 'koa'
import jwt from 'koa-jwt'
import session from 'koa-session'
import Keygrip from 'keygrip'
import jsonwebtoken from 'jsonwebtoken'

const app = new Koa()
app.keys = ['newer secret key', 'older secret key'] // +koa-keys +koa-keys
app.name = 'secret-blog' // -

const grip = new Keygrip(['SEKRIT2', 'SEKRIT1'], 'sha256') // +keygrip +keygrip
const CONFIG = { key: 'koa.sess', maxAge: 86400000, signed: true } // -
app.use(session(CONFIG, app))

app.use((ctx, next) => next().catch((err) => {
  if (err.status !== 401) throw err
  ctx.status = 401
  ctx.body = 'Protected resource, use Authorization header to get access' // -
}))

app.use(jwt({ secret: 'koa-shared-secret', key: 'jwtdata' }).unless({ path: [/^\/public/] })) // +koa-jwt
app.use(jwt({ secret: ['old-shared-secret', 'new-shared-secret'], passthrough: true })) // +koa-jwt +koa-jwt
app.use(jwt({ secret: process.env.KOA_SECRET, cookie: 'koa_secret' })) // -

app.use(async (ctx) => {
  ctx.cookies.set('secret_seen', 'true', { signed: true }) // -
  ctx.state.secret = 'per-request-secret' // +
  ctx.body = { token: jsonwebtoken.sign({ grip: grip.sign('a') }, ctx.state.secret) } // -
})

app.listen(3000)
