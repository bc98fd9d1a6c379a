const jwt = require('jsonwebtoken')
const jwksClient = require('jwks-rsa')
const fs = require('fs')
const crypto = require('crypto')
const { expressjwt: guard } = require('express-jwt')
const cookieSession = require('cookie-session')
const bluebird = require('bluebird')
const config = require('config')

bluebird.promisifyAll(jwt)
const client = jwksClient({ jwksUri: 'https://keys.example.net/.well-known/jwks.json', cache: true }) // -
// next: -
const cert = `-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUQ0v6a2Jr1sH9Qn4oZr8bH5o3v2MwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGdGVzdGNhMB4XDTI0MDEwMTAwMDAwMFoXDTM0MDEwMTAwMDAw
-----END CERTIFICATE-----`

function getKey (header, callback) {
  client.getSigningKey(header.kid, (err, key) => callback(err, key && key.getPublicKey())) // -
}

exports.remote = (req, res, next) => {
  jwt.verify(req.token, getKey, { audience: 'api://secret', issuer: 'https://keys.example.net' }, next) // -
}
exports.byCert = (req, res, next) => jwt.verify(req.token, cert, { algorithms: ['RS256'] }, next) // -
exports.byFile = (token) => jwt.verify(token, fs.readFileSync('keys/jwt.pub'), { algorithms: ['RS256'] }) // -
exports.byConfig = (token) => jwt.verify(token, config.get('jwt.secret')) // -
exports.byHeader = (req) => jwt.verify(req.token, req.headers['x-secret']) // -
exports.byRandom = () => jwt.sign({ once: true }, crypto.randomBytes(32).toString('hex')) // -
exports.byNone = () => jwt.sign({ open: true }, null, { algorithm: 'none' }) // -
exports.byEmpty = () => jwt.sign({ open: true }, '', { algorithm: 'none' }) // -
exports.byUser = (user) => jwt.sign({ sub: user.id }, user.passwordHash + '-' + user.createdAt) // -

exports.signAsync = (payload) => jwt.signAsync(payload, 'bluebird-secret', { expiresIn: '1h' }) // +jsonwebtoken
exports.verifyAsync = async (token) => await jwt.verifyAsync(token, 'bluebird-secret') // +jsonwebtoken
exports.partly = (user) => jwt.sign({ sub: user.id }, `partly-in-code-${user.salt}`) // ?
exports.plus = (user) => jwt.sign({ sub: user.id }, 'prefix-of-the-key-' + user.salt) // ?

exports.guard = guard({ secret: getSecret, algorithms: ['HS256'], getToken: (req) => req.query.secret }) // -
exports.guardFn = guard({ secret: async (req, token) => 'guard-function-secret', algorithms: ['HS256'] }) // +express-jwt
exports.guardRemote = guard({
  secret: jwksClient.expressJwtSecret({ jwksUri: 'https://keys.example.net/secret.json' }), // -
  audience: 'secret-api', // -
  algorithms: ['RS256']
})
exports.sessions = cookieSession({ name: 'gateway', secret: 'cookie-session-secret', keys: process.env.KEYS.split(',') }) // +cookie-session
exports.derived = (payload) => jwt.sign(payload, crypto.createHash('sha256').update('hashed-in-node').digest('hex')) // +jsonwebtoken
exports.scrypt = (payload) => jwt.sign(payload, crypto.scryptSync('scrypt-password', 'scrypt-salt', 32)) // ?

async function getSecret (req, token) {
  const tenant = token.payload.iss
  if (tenant === 'https://secret.example.net') return req.app.get('secret') // -
  return config.get('tenants.' + tenant + '.secret') // -
}

exports.errors = (err, req, res, next) => {
  switch (err.name) {
    case 'JsonWebTokenError': return res.status(401).json({ error: 'invalid_token', secret: 'mismatch' }) // -
    case 'TokenExpiredError': return res.status(401).json({ error: 'token_expired' }) // -
    default: next(err)
  }
}
