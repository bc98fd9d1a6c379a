const jwt = require('jsonwebtoken')
const settings = require('./settings')
const text = require('./settings/text')
const { key: cookieKey } = require('../cookie')

class Service {
  constructor (options = settings.jwt) {
    this.options = options
  }

  sign (payload) { return jwt.sign(payload, settings.jwt.key, { algorithm: settings.jwt.alg }) }
  text (payload) { return jwt.sign(payload, text, { issuer: settings.name }) }
  cookie (payload) { return jwt.sign(payload, cookieKey) }
}

module.exports = Service
