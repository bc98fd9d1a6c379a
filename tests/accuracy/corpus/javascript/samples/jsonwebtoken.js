// Small programs about one library, as its users write them.
'use strict'
const { sign: signToken, verify: verifyToken, decode } = require('jsonwebtoken')
const jsonwebtoken = require('jsonwebtoken')
const [header, options] = [{ typ: 'JWT' }, { algorithm: 'HS384' }] // -
const secret1 = 'one' // +jsonwebtoken
const secret2 = "double-quoted" // +jsonwebtoken
const secret3 = 'esc\'aped \u0073ecret' // +jsonwebtoken
const secret4 = `back
tick` // -
const pass = 'not-used-as-a-key' // -

signToken({ foo: 'bar' }, secret1) // -
signToken({ foo: 'bar' }, secret2, { header }) // -
jsonwebtoken.sign('payload-as-text', secret3, options, function (err, token) { console.log(err, token) }) // -
jsonwebtoken.verify('tokentext', 'inline-verify', { complete: true }) // +jsonwebtoken
verifyToken('tokentext', Buffer.from('696e6c696e652d686578', 'hex'), (err, data) => console.log(err, data)) // +jsonwebtoken
decode('tokentext', 'json', 'secret') // -
console.log(pass, secret4.length)

module.exports = {
  run (payload, cb) {
    const self = this
    self.secret = 'assigned-to-self' // +jsonwebtoken
    return jsonwebtoken.sign(payload, self.secret, cb)
  },
  async tokens (user) {
    const [access, refresh] = await Promise.all([
      signToken({ id: user.id }, 'all-access', { expiresIn: '1d', subject: 'secret' }), // +jsonwebtoken
      signToken({ id: user.id }, 'all-refresh', { expiresIn: '7d', subject: 'secret' }) // +jsonwebtoken
    ])
    return { access, refresh, type: 'bearer' } // -
  },
  check: (t) => { try { return !!verifyToken(t, (process.env.KEY, 'comma-operator')) } catch { return 'bad secret' } }, // ?
  conditional: (p, admin) => signToken(p, admin === 'admin' ? process.env.ADMIN : 'conditional-user'), // +jsonwebtoken|env-fallback
  nested: (p) => signToken(p, String(Buffer.from('bmVzdGVkLWtleQ==', 'base64'))), // +jsonwebtoken
  spread: (p) => signToken(...[p, 'spread-argument']), // ?
  apply: (p) => jsonwebtoken.sign.apply(jsonwebtoken, [p, 'apply-argument']), // ?
  call: (p) => jsonwebtoken.sign.call(null, p, 'call-argument'), // ?
  bound: jsonwebtoken.sign.bind(null, {}, 'bound-argument') // ?
}
