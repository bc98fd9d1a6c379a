const jwt = require('jsonwebtoken')
const session = require('express-session')
const app = require('express')()

const auth = {
  secret: 'own-object-this', // +jsonwebtoken
  issuer: 'own-object', // -
  sign (payload) { return jwt.sign(payload, this.secret, { issuer: this.issuer }) },
  check: (token) => jwt.verify(token, auth.secret)
}

exports.secret = 'assigned-to-exports' // +jsonwebtoken|secret-name
exports.label = 'exports-label' // -
exports.sign = (payload) => jwt.sign(payload, exports.secret, { subject: exports.label })
module.exports.other = 'assigned-to-module-exports' // +jsonwebtoken
module.exports.signOther = (payload) => jwt.sign(payload, module.exports.other)

global.TOKEN_KEY = 'global-token-key' // +jsonwebtoken
globalThis.cookieKey = 'global-this-key' // +jsonwebtoken
app.locals.secret = 'app-locals-secret' // +jsonwebtoken|secret-name
app.locals.title = 'Secret app' // -

exports.globals = (payload) => [
  jwt.sign(payload, global.TOKEN_KEY),
  jwt.sign(payload, globalThis.cookieKey),
  jwt.sign(payload, app.locals.secret)
]

const keys = { dev: 'computed-dev', test: 'computed-test', prod: process.env.PROD_KEY } // +jsonwebtoken +jsonwebtoken
exports.computed = (payload) => jwt.sign(payload, keys[process.env.NODE_ENV])

const map = new Map([['access', 'map-access-key'], ['refresh', 'map-refresh-key']]) // ?
exports.mapped = (payload) => jwt.sign(payload, map.get('access'))

class Base {
  static { this.blockKey = 'static-block-key' } // +jsonwebtoken
  static defaults = { key: 'static-object-key', kid: 'base' } // +jsonwebtoken

  constructor ({ secret = 'destructured-constructor', name = 'base' } = {}) { // +jsonwebtoken
    Object.assign(this, { name })
    this.secret = secret
    this.fallback = this.fallback || 'self-or-literal' // +jsonwebtoken
  }

  sign (payload) { return jwt.sign(payload, this.secret) }
  signFallback (payload) { return jwt.sign(payload, this.fallback, { keyid: Base.defaults.kid }) }
  static sign (payload) { return jwt.sign(payload, Base.blockKey) }
  static signDefault (payload) { return jwt.sign(payload, this.defaults.key) }
}

class Derived extends Base {
  constructor () {
    super({ secret: 'given-to-super', name: 'derived' }) // +jsonwebtoken
  }
}

exports.later = async (payload) => {
  const key = await Promise.resolve('promised-literal') // +jsonwebtoken
  return jwt.sign(payload, key)
}

exports.immediate = ((secret) => ({ sign: (payload) => jwt.sign(payload, secret) }))('immediately-invoked') // +jsonwebtoken

function middleware (options) {
  return session({ secret: options.secret, name: options.name })
}
app.use(middleware({ secret: 'option-of-a-function', name: 'objects' })) // +express-session

let { key: renamed = 'renamed-default', ...rest } = { other: 'rest-value' } // +jsonwebtoken
exports.renamed = (payload) => jwt.sign({ ...payload, ...rest }, renamed)
renamed = process.env.RENAMED || renamed
exports.auth = auth
exports.Derived = Derived
