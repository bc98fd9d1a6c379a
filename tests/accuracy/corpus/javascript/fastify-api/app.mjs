import Fastify from 'fastify'
import fastifyJwt from '@fastify/jwt'
import fastifyCookie from '@fastify/cookie'
import fastifySession from '@fastify/session'
import secureSession from '@fastify/secure-session'
import fastifyCsrf from '@fastify/csrf-protection'
import { createSigner, createVerifier } from 'fast-jwt'
import { readFileSync } from 'node:fs'

const fastify = Fastify({ logger: { level: 'info', redact: ['req.headers.secret'] } }) // -

await fastify.register(fastifyJwt, {
  secret: 'supersecret', // +fastify
  cookie: { cookieName: 'token', signed: false }, // -
  sign: { algorithm: 'HS256', iss: 'api.example.net' } // -
})
await fastify.register(fastifyCookie, { secret: ['cookie-secret-new', 'cookie-secret-old'], hook: 'onRequest' }) // +fastify +fastify
await fastify.register(fastifySession, {
  cookieName: 'sessionId', // -
  secret: 'a secret with minimum length of 32 characters', // +fastify
  cookie: { secure: 'auto' } // -
})
fastify.register(secureSession, {
  sessionName: 'session', // -
  secret: 'averylogphrasebiggerthanthirtytwochars', // +fastify
  salt: 'mq9hDxBVDbspDR6n' // ?
})
fastify.register(fastifyCsrf, { sessionPlugin: '@fastify/session', cookieKey: '_csrf' }) // -
fastify.register(import('@fastify/jwt'), { namespace: 'files', secret: { private: readFileSync('keys/private.pem') } }) // -
fastify.register(fastifyJwt, { namespace: 'fn', secret: async (request, token) => 'from-a-function' }) // +fastify

const signSync = createSigner({ key: 'fast-jwt-key', expiresIn: '10m' }) // +fast-jwt
const verifySync = createVerifier({ key: async () => 'fast-jwt-key-2', allowedIss: 'api.example.net' }) // +fast-jwt
const verifyRemote = createVerifier({ key: async ({ header }) => fetchKey(header.kid), cache: true }) // -

async function fetchKey (kid) {
  const answer = await fetch('https://keys.example.net/secret/' + kid) // -
  return answer.text()
}

fastify.post('/signup', { schema: { body: { type: 'object', required: ['secret'], properties: { secret: { type: 'string' } } } } }, // -
  async (req) => ({ token: fastify.jwt.sign({ user: req.body.user }), fast: signSync({ a: 1 }) }))

fastify.get('/whoami', async (req, reply) => {
  if (req.headers['x-secret'] === 'none') return reply.code(400).send({ error: 'bad secret' }) // -
  return verifyRemote(req.headers.token) || verifySync(req.headers.token)
})

await fastify.listen({ port: 3000 })
