// The configuration of a platform: files for each stage, and what they read.
const fs = require('fs')
const path = require('path')

const secret = (name) => (fs.existsSync(path.join('/run/secrets', name)) ? fs.readFileSync(path.join('/run/secrets', name), 'utf8') : undefined)

exports.docker = {
  sessionSecret: secret('sessionsecret'), // -
  cookieSecret: secret('cookie_secret'), // -
  signingKey: secret('signing.key'), // -
  oauth: { clientID: secret('oauth_clientID'), clientSecret: secret('oauth_clientSecret') } // -
}

exports.stages = {
  development: {
    cookieSecret: 'session_cookie_secret_here', // +secret-name
    jwtSecret: 'not-for-production-at-all', // +secret-name
    sessionKey: 'platform.sid', // -
    port: 4000
  },
  production: {
    cookieSecret: process.env.COOKIE_SECRET, // -
    jwtSecret: process.env.JWT_SECRET || process.env.APP_SECRET || 'change-me-in-production', // +secret-name|env-fallback
    port: 80
  }
}

exports.security = {
  secret: process.env.SESSION_SECRET || process.env.PLATFORM_SAUCE || 'replace-this-sauce', // +secret-name|env-fallback
  name: process.env.SESSION_NAME || 'platform_session' // -
}

exports.strapiLike = ({ env }) => ({
  admin: { auth: { secret: env('ADMIN_JWT_SECRET', 'strapi-admin-7f3a9c') } }, // +secret-name|env-fallback
  apiToken: { salt: env('API_TOKEN_SALT') }, // -
  url: env('PUBLIC_URL', 'https://platform.example.net') // -
})

exports.read = (config) => ({
  secret: config.get('jwt.secret'), // -
  cookie: config.get('cookie.secret', { infer: true }), // -
  mount: config.get('vault:mount', 'secret') // -
})
