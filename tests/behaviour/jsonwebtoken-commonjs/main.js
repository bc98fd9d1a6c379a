'use strict'

const jwt = require('jsonwebtoken')
const { secret, other } = require('./config')

const options = { noTimestamp: true }
const ways = {
  config: [(c) => jwt.sign(c, secret, options), (t) => jwt.verify(t, secret)],
  literal: [(c) => jwt.sign(c, 'literal-0c1b2a39485766554433', options), (t) => jwt.verify(t, 'literal-0c1b2a39485766554433')],
  member: [(c) => jwt.sign(c, other.key, options), (t) => jwt.verify(t, other.key)],
}

function verdict(verify, token) {
  try { return verify(token).sub === 'ann' ? 'accepted' : 'refused' } catch { return 'refused' }
}

const tokens = process.argv.slice(2)
Object.entries(ways).forEach(([name, [sign, verify]], i) => {
  if (tokens.length) return console.log(name, verdict(verify, tokens[i]))
  console.log('token', name, sign({ sub: 'ann' }))
  console.log('the same each time', name, sign({ sub: 'ann' }))
})
