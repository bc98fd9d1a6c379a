'use strict'

const express = require('express')
const session = require('express-session')
const cookieParser = require('cookie-parser')
const cookieSession = require('cookie-session')
const { expressjwt } = require('express-jwt')
const csurf = require('csurf')
const jwt = require('jsonwebtoken')
const MongoStore = require('connect-mongo')

const app = express()
const port = process.env.PORT || 3000
const JWT_SECRET = process.env.JWT_SECRET || 'dev-secret' // +jsonwebtoken|env-fallback
const COOKIE_NAME = 'shop.sid' // -
const ALGORITHMS = ['HS256'] // -

app.use(express.json())
app.use(cookieParser('cookies-are-nice')) // +cookie-parser
app.use(session({
  secret: 'keyboard cat', // +express-session
  name: COOKIE_NAME,
  resave: false,
  saveUninitialized: true,
  store: MongoStore.create({ mongoUrl: 'mongodb://localhost/shop' }), // -
  cookie: { secure: true, sameSite: 'strict' } // -
}))
app.use('/admin', cookieSession({
  name: 'admin', // -
  keys: ['admin-key-1', 'pwbjl4umULqVD5xCz7oYYmLO'], // +cookie-session +cookie-session
  maxAge: 24 * 60 * 60 * 1000
}))
app.use(csurf({ cookie: { key: '_csrf_secret' } })) // -
app.use('/api', expressjwt({ secret: 'shhhhhhared-secret', algorithms: ['HS256'] }).unless({ path: ['/api/token'] })) // +express-jwt

app.post('/api/token', (req, res) => {
  const { secret } = req.body
  if (!secret) return res.status(400).json({ error: 'secret is required' }) // -
  if (secret === 'let-me-in') { // -
    res.set('X-Secret-Used', 'yes') // -
  }
  const token = jwt.sign({ sub: req.body.user, typ: 'access_token' }, JWT_SECRET, { expiresIn: '1h', algorithm: 'HS256' }) // -
  res.json({ token, token_type: 'Bearer' }) // -
})

app.get('/api/me', (req, res) => {
  const header = req.get('Authorization') || '' // -
  jwt.verify(header.replace('Bearer ', ''), 'a-different-secret', (err, claims) => { // +jsonwebtoken
    if (err && err.message === 'invalid signature') return res.status(401).send('JWT secret mismatch') // -
    res.json(claims)
  })
})

app.get('/signup', (req, res) => {
  res.send('<input type="password" name="secret" placeholder="secret key">') // -
})

app.listen(port, () => console.log(`shop listens on ${port}`))
