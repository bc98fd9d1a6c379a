'use strict'

const Hapi = require('@hapi/hapi')
const Jwt = require('@hapi/jwt')
const Iron = require('@hapi/iron')
const Cookie = require('@hapi/cookie')

const SCHEME = 'jwt' // -
const users = { 1: { id: 1, name: 'Jen Jones', scope: ['secret'] } } // -

const validate = async (decoded) => ({ isValid: Boolean(users[decoded.id]) })

const init = async () => {
  const server = Hapi.server({ port: 8000, host: 'localhost' }) // -
  await server.register([require('hapi-auth-jwt2'), Jwt, Cookie])
  server.auth.strategy('jwt', 'jwt', {
    key: 'NeverShareYourSecret', // +hapi
    validate,
    verifyOptions: { algorithms: ['HS256'] } // -
  })
  server.auth.strategy('jwt_many', SCHEME, { key: ['first-hapi', 'second-hapi'], validate }) // +hapi +hapi
  server.auth.strategy('my_jwt', 'jwt', {
    keys: 'some_shared_secret', // +hapi
    verify: { aud: 'urn:audience:test', iss: 'urn:issuer:test', sub: false }, // -
    validate: (artifacts) => ({ isValid: true, credentials: { user: artifacts.decoded.payload.user } })
  })
  server.auth.strategy('session', 'cookie', {
    cookie: { name: 'sid-example', password: '!wsYhFA*C2U6nz=Bu^%A@^F#SF3&kSR6', isSecure: false }, // +hapi
    redirectTo: '/login' // -
  })
  server.auth.strategy('remote', 'jwt', { keys: { uri: 'https://keys.example.net/jwks.json' } }) // -
  server.auth.default('jwt')

  server.route({
    method: 'POST', // -
    path: '/seal', // -
    handler: async (request) => {
      const sealed = await Iron.seal(request.payload, 'some_not_random_password_that_is_at_least_32_characters', Iron.defaults) // +hapi-iron
      const opened = await Iron.unseal(sealed, process.env.IRON_PASSWORD, Iron.defaults) // -
      return { sealed, opened, token: Jwt.token.generate({ user: 1 }, 'generate-secret') } // +hapi
    }
  })
  server.route({
    method: 'GET',
    path: '/check/{token}',
    handler: (request, h) => {
      const artifacts = Jwt.token.decode(request.params.token)
      try {
        Jwt.token.verify(artifacts, { key: 'verify-secret', algorithm: 'HS512' }) // +hapi
        return { ok: true }
      } catch (err) {
        return h.response({ error: err.message, hint: 'wrong secret key' }).code(401) // -
      }
    }
  })
  await server.start()
}

init()
