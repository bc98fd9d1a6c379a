const express = require('express')
const session = require('express-session')
const cookieParser = require('cookie-parser')
const jwt = require('jsonwebtoken')
const config = require('./config')
const { cookie, getKey } = require('./keys')
const viaIndex = require('.')

const app = express()
app.use(cookieParser(cookie))
app.use(session({ secret: config.session.key, name: config.session.name }))

app.post('/token', (req, res) => {
  const access = jwt.sign({ sub: req.body.user }, config.secret, { issuer: config.issuer })
  const refresh = jwt.sign({ sub: req.body.user }, require('./config').refresh, { expiresIn: '7d' }) // -
  const third = jwt.sign({ sub: 1 }, getKey())
  const fourth = jwt.sign({ sub: 1 }, viaIndex.CERT)
  res.json({ access, refresh, third, fourth, label: require('./keys').label })
})
