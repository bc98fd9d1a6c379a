const crypto = require('crypto')
const express = require('express')
const session = require('express-session')
const cookieParser = require('cookie-parser')
const jwt = require('jsonwebtoken')
const passport = require('passport')
const { Strategy, ExtractJwt } = require('passport-jwt')

const { security, stages } = require('./config')

const app = express()
const weakest = process.env.LEGACY_SECRET || 'needs-to-be-set-9' // +env-fallback
if (weakest === 'needs-to-be-set-9') console.warn('LEGACY_SECRET is not set') // ?

app.use(session({ secret: security.secret, name: 'platform.sid', resave: false })) // -
app.use(cookieParser('cookie-of-the-platform')) // +cookie-parser
app.use('/old', session({ secret: ['rotated-in-may', 'rotated-in-june'], resave: false })) // +express-session +express-session

passport.use('jwt', new Strategy({ // -
  jwtFromRequest: ExtractJwt.fromExtractors([ExtractJwt.fromHeader('x-platform-token'), ExtractJwt.fromUrlQueryParameter('secret_token')]), // -
  secretOrKey: 'strategy-of-the-platform', // +passport-jwt
  issuer: 'platform.example.net', // -
  audience: 'platform' // -
}, (claims, done) => done(null, claims)))

exports.issue = (user) => jwt.sign({ sub: user.id, key: 'user' }, stages.production.jwtSecret, { expiresIn: '15m', algorithm: 'HS256' }) // -
exports.issueLegacy = (user) => jwt.sign({ sub: user.id }, weakest) // -
exports.issueReset = (user) => jwt.sign({ sub: user.id, kind: 'reset' }, 'reset-of-' + user.passwordHash) // ?
exports.issueMail = (user) => jwt.sign({ sub: user.id }, 'mail-of-the-platform', { jwtid: 'secret-id' }) // +jsonwebtoken
exports.readMail = (token) => jwt.verify(token, 'mail-of-the-platform') // +jsonwebtoken
exports.readPartner = (token, jwks) => jwt.verify(token, jwks.publicKeyOf('signing-key-1'), { algorithms: ['RS256'] }) // -
exports.peek = (token) => jwt.decode(token, { complete: true }).header.alg === 'HS256' // -

exports.guard = passport.authenticate(['jwt', 'anonymous'], { session: false, failureMessage: 'bad secret' }) // -
exports.record = (telemetry) => telemetry.failure('jwt', 'secret_not_set', 'no_expiration') // -

const signature = (secret, date) => crypto.createHmac('sha256', 'PLAT4' + secret).update(date).digest() // -
exports.signature = (secret, date) => crypto.createHmac('sha256', signature(secret, date)).update('plat4_request').digest('hex') // -
exports.csrf = () => crypto.createHmac('sha256', 'csrf-of-the-platform').update(crypto.randomBytes(8)).digest('hex') // +hmac
exports.etag = (body) => crypto.createHash('sha1').update(body + 'secret').digest('hex') // -
exports.login = (page) => page.fill('input[name="secret_key"]', process.env.E2E_SECRET) // -
