const convict = require('convict')
const envVar = require('env-var')
const { cleanEnv, str, port } = require('envalid')
const nconf = require('nconf')
const yup = require('yup')
const { createEnv } = require('@t3-oss/env-nextjs')
const { z } = require('zod')
const { buildConfig } = require('payload/config')
const { betterAuth } = require('better-auth')
const { statelessSessions } = require('@keystone-6/core/session')

exports.convict = convict({
  env: { doc: 'The environment', format: ['production', 'development'], default: 'development', env: 'NODE_ENV' }, // -
  jwt: {
    secret: {
      doc: 'Signs tokens', // -
      format: String,
      default: 'convict-default', // +
      env: 'JWT_SECRET' // -
    },
    issuer: { doc: 'Who signs', format: String, default: 'cms', env: 'JWT_ISSUER' } // -
  }
})

exports.envVar = {
  secret: envVar.get('JWT_SECRET').default('env-var-default').asString(), // +secret-name|env-fallback
  mode: envVar.get('SECRET_MODE').default('strict').asString(), // -
  required: envVar.get('SESSION_SECRET').required().asString() // -
}

exports.clean = cleanEnv(process.env, {
  JWT_SECRET: str({ default: 'envalid-default', desc: 'Signs tokens' }), // +
  SESSION_SECRET: str({ example: 'a-long-random-text', docs: 'https://docs.example.net/secret' }), // -
  PORT: port({ default: 3000 })
})

nconf.defaults({ jwtSecret: 'nconf-default-secret', name: 'cms' }) // +secret-name
exports.nconf = nconf.get('jwtSecret') // -
exports.yup = yup.object({ JWT_SECRET: yup.string().default('yup-default-secret'), MODE: yup.string().default('secret') }) // +secret-name|env-fallback
exports.t3 = createEnv({
  server: { AUTH_SECRET: z.string().min(1).default('t3-default-secret'), NODE_ENV: z.string().default('development') }, // +secret-name|env-fallback
  runtimeEnv: process.env
})
exports.payload = buildConfig({ secret: process.env.PAYLOAD_SECRET || 'payload-default-secret', collections: ['secrets'] }) // +payload|env-fallback|secret-name
exports.better = betterAuth({ secret: 'better-auth-secret-value', appName: 'cms' }) // +better-auth
exports.keystone = statelessSessions({ secret: '-- DEV COOKIE SECRET; CHANGE ME --', maxAge: 3600 }) // +keystone
exports.strapi = ({ env }) => ({
  jwtSecret: env('JWT_SECRET', 'strapi-env-default'), // +secret-name|env-fallback
  app: { keys: env.array('APP_KEYS', ['toBeModified1', 'toBeModified2']) }, // ?
  host: env('HOST', '0.0.0.0'), // -
  tokenUrl: env('TOKEN_URL', '/secret/token') // -
})
exports.nuxt = { runtimeConfig: { jwtSecret: 'nuxt-runtime-secret', public: { apiBase: '/api/secret' } } } // +secret-name
exports.sails = { session: { secret: '3hmxAzf4FLYI2On5ynm5q8x0', name: 'sails.sid' } } // +session-config|secret-name
exports.feathers = { authentication: { secret: 'aPzQ8v/Ck3mZ0xT1bYw=', entity: 'user', strategies: ['jwt', 'local'] } } // +session-other|secret-name
exports.adonis = { appKey: process.env.APP_KEY ?? 'base64:Zm9vYmFyYmF6cXV4', hash: 'scrypt' } // ?

exports.optional = process.env?.JWT_SECRET ?? 'optional-chained' // +secret-name|env-fallback
exports.trimmed = { jwtSecret: process.env.JWT_SECRET?.trim() || 'trimmed-fallback' } // +secret-name|env-fallback
exports.typeofed = { jwtSecret: typeof process.env.JWT_SECRET === 'undefined' ? 'typeof-fallback' : process.env.JWT_SECRET } // +secret-name|env-fallback
exports.compared = { sessionSecret: process.env.SESSION_SECRET !== undefined ? process.env.SESSION_SECRET : 'compared-fallback' } // +secret-name|env-fallback
