const jwt = require('jsonwebtoken')
const { sign, verify } = require('jsonwebtoken')
const passport = require('passport')
const { Strategy: JwtStrategy, ExtractJwt } = require('passport-jwt')
const util = require('util')
const User = require('./models/user')

const verifyAsync = util.promisify(jwt.verify)
const signAsync = util.promisify(sign)
const secretKey = 'shop-auth-secret' // +jsonwebtoken
const options = { issuer: 'accounts.example.net', audience: 'shop', subject: 'secret' } // -

exports.login = async (user) => {
  const access = sign({ id: user.id }, secretKey, { ...options, expiresIn: '15m' }) // -
  const refresh = await signAsync({ id: user.id, kind: 'refresh' }, 'refresh-secret-1') // +jsonwebtoken
  return { access, refresh }
}

exports.check = (token) => verify(token, secretKey, options)
exports.checkRefresh = (token) => verifyAsync(token, 'refresh-secret-1') // +jsonwebtoken
exports.peek = (token) => jwt.decode(token, { complete: true }) // -

exports.checkAny = (token) => new Promise((resolve, reject) => {
  jwt.verify(token, getKey, { algorithms: ['HS256'] }, (err, ok) => (err ? reject(err) : resolve(ok)))
})

function getKey (header, callback) {
  if (header.kid === 'secret-1') return callback(null, 'callback-secret') // +jsonwebtoken
  callback(new Error('unknown kid secret'))
}

const opts = { jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken() }
opts.secretOrKey = 'passport-secret' // +passport-jwt
opts.issuer = 'accounts.example.net' // -
opts.audience = 'example.net' // -

passport.use(new JwtStrategy(opts, async (payload, done) => {
  const user = await User.findOne({ id: payload.sub, type: 'secret-keeper' }) // -
  return user ? done(null, user) : done(null, false, { message: 'No such user' }) // -
}))

passport.use('query', new JwtStrategy({
  jwtFromRequest: ExtractJwt.fromUrlQueryParameter('secret_token'), // -
  secretOrKey: 'TOP_SECRET' // +passport-jwt
}, (token, done) => done(null, token.user)))

passport.use('provider', new JwtStrategy({
  jwtFromRequest: ExtractJwt.fromHeader('x-secret'), // -
  secretOrKeyProvider: (request, rawJwtToken, done) => done(null, 'provided-secret') // +passport-jwt
}, (payload, done) => done(null, payload)))
