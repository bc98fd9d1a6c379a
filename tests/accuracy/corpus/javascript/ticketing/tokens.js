'use strict'
const jwt = require('jsonwebtoken')
const session = require('express-session')
const nconf = require('nconf')

nconf.defaults({ tickets: { stamp: 'nconf-ticket-stamp' }, venue: 'main-hall-one' }) // +jsonwebtoken
exports.ticket = (seat) => jwt.sign({ seat, venue: nconf.get('venue') }, nconf.get('tickets:stamp'))

const defaults = { stamp: 'spread-ticket-stamp', venue: 'side-hall-two' } // +jsonwebtoken
const settings = { ...defaults, ...require('./local') }
exports.pass = (seat) => jwt.sign({ seat, venue: settings.venue }, settings.stamp)

const signer = (stamp) => (claims) => jwt.sign(claims, stamp)
exports.guest = signer('curried-guest-stamp')({ role: 'guest-of-honour' }) // +jsonwebtoken

exports.known = (token) => ['first-known-stamp', 'second-known-stamp'].some((old) => { // +jsonwebtoken +jsonwebtoken
  try { return jwt.verify(token, old) } catch { return false }
})

class Desk {
  static venue = 'desk-of-the-hall' // -
  static stamp = 'static-desk-stamp' // +jsonwebtoken
  stamp = 'instance-desk-label' // -
  constructor (options) { this.options = options }
  issue (claims) { return jwt.sign({ ...claims, label: this.stamp, venue: Desk.venue }, Desk.stamp) }
  reissue (claims) { return jwt.sign(claims, this.options.seal) }
}

class NightDesk extends Desk {
  constructor () { super({ seal: 'night-desk-seal', title: 'night-desk-title' }) } // +jsonwebtoken
}

const box = {
  get stamp () { return 'getter-box-stamp' }, // +jsonwebtoken
  title: 'box-office-title', // -
  issue (claims) { return jwt.sign({ ...claims, title: this.title }, this.stamp) }
}

const sign = jwt.sign.bind(jwt)
exports.bound = sign({ seat: 'bound-seat-one' }, 'bound-sign-stamp') // +jsonwebtoken
exports.called = jwt.sign.call(jwt, { seat: 'called-seat-one' }, 'called-sign-stamp') // +jsonwebtoken

;(function (app, seal) {
  app.use(session({ secret: seal, name: 'iife-session-name' })) // -
})(require('./app'), 'iife-session-seal') // +express-session

const later = {}
Object.assign(later, { stamp: 'assigned-later-stamp', venue: 'assigned-venue' }) // +jsonwebtoken
exports.later = () => jwt.sign({ venue: later.venue }, later.stamp)

exports.lazy = async (claims) => (await import('jsonwebtoken')).default.sign(claims, 'imported-lazily-stamp') // +jsonwebtoken
const pick = (name, missing) => process.env[name] || missing
exports.host = pick('HOST', 'picked-host-name') // -
exports.picked = jwt.sign({ host: exports.host }, pick('TICKET_STAMP', 'picked-ticket-stamp')) // +jsonwebtoken|env-fallback
module.exports = Object.assign(exports, { NightDesk, box })
