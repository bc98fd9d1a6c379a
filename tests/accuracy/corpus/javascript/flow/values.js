const jwt = require('jsonwebtoken')
const fs = require('fs')
const { env } = process

const base = 'values-base' // -
const plus = 'left-part-' + 'right-part' // +jsonwebtoken
const template = `static-template` // +jsonwebtoken
const dynamic = `${base}-${Date.now()}` // -
const buffer = Buffer.from('YnVmZmVyLXNlY3JldC0xMjM=', 'base64') // +jsonwebtoken
const ternary = env.PROD ? env.KEY : 'ternary-else' // +jsonwebtoken|env-fallback
const ternary2 = env.PROD ? 'ternary-one' : 'ternary-two' // +jsonwebtoken +jsonwebtoken
const chained = env.A || env.B || 'chained-or' // +jsonwebtoken|env-fallback
const wrapped = String('string-call') // +jsonwebtoken
const frozen = Object.freeze({ key: 'frozen-key', kid: 'frozen-1' }) // +jsonwebtoken
const file = fs.readFileSync('private.key') // -
const joined = ['joined', 'from', 'parts'].join('-') // ?
let lazy
let either = process.env.EITHER
if (!either) {
  either = 'either-way' // +jsonwebtoken|env-fallback
}

function load () {
  if (!lazy) lazy = 'lazy-secret' // +jsonwebtoken
  return lazy
}

function getSecret () {
  return 'returned-secret' // +jsonwebtoken
}

const arrow = () => 'arrow-secret' // +jsonwebtoken

exports.all = (payload) => {
  load()
  jwt.sign(payload, plus)
  jwt.sign(payload, template)
  jwt.sign(payload, dynamic)
  jwt.sign(payload, buffer)
  jwt.sign(payload, ternary)
  jwt.sign(payload, ternary2)
  jwt.sign(payload, chained)
  jwt.sign(payload, wrapped)
  jwt.sign(payload, frozen.key, { keyid: frozen.kid })
  jwt.sign(payload, file, { algorithm: 'RS256' }) // -
  jwt.sign(payload, joined)
  jwt.sign(payload, lazy)
  jwt.sign(payload, either)
  jwt.sign(payload, getSecret())
  jwt.sign(payload, arrow())
  jwt.sign(payload, { key: 'pem-like-text', passphrase: 'secret-passphrase' }, { algorithm: 'RS256' }) // +jsonwebtoken +jsonwebtoken
  return jwt.sign(payload, (payload.admin && 'admin-secret') || 'user-secret') // +jsonwebtoken +jsonwebtoken
}

exports.defaults = function (payload, secret = 'default-parameter', { ttl = '1h', key = 'option-default' } = {}) { // +jsonwebtoken +jsonwebtoken
  jwt.sign(payload, key, { expiresIn: ttl })
  return jwt.sign(payload, secret)
}

function Signer (secret) {
  this.secret = secret || 'prototype-default' // +jsonwebtoken|secret-name
  this.name = 'signer' // -
}

Signer.prototype.sign = function (payload) {
  return jwt.sign(payload, this.secret, { issuer: this.name })
}

exports.rotate = (token) => {
  for (const key of ['rotated-new', 'rotated-old']) { // +jsonwebtoken +jsonwebtoken
    try { return jwt.verify(token, key) } catch (err) { if (err.name !== 'JsonWebTokenError') throw err } // -
  }
}

const signToken = (id) => jwt.sign({ id, scope: 'secret' }, { id: 1 }.missing) // -
exports.Signer = Signer
exports.signToken = signToken
