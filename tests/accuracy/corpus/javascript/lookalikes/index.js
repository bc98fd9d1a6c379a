// Names and calls like those of token libraries, which are none.
const { sign, verify } = require('./geometry')
const jwt = require('./jwt-helper')
const session = require('./dialog-session')
const commands = require('./commands')
const { createHmac, createHash, createVerify } = require('crypto')
const i18n = require('i18next')

commands.register('secret.copy', { key: 'ctrl+shift+c', title: 'Copy secret' }) // -
commands.register('jwt.decode', { key: 'F5', secret: false }) // -
i18n.register('de', { secret: 'Geheimnis', key: 'Schlüssel' }) // -
session({ title: 'Secret santa', secret: 'dialog' }) // -

exports.sides = (x) => sign(x, 'positive') || verify(x, 'negative') // -
exports.issue = (user) => jwt.sign(user, 'access') // ?
exports.mac = (key, text) => createHmac('sha256', key).update('this literal is the message').update(text).digest('hex') // -
exports.hash = (text) => createHash('md5').update('cache-secret:' + text).digest('hex') // -
exports.check = (pem, data, sig) => createVerify('RSA-SHA256').update(data).verify(pem, sig, 'base64') // -
exports.words = { secretary: 'Ms. Example', secretariat: 'Geneva', keyboard: 'cat' } // -
exports.secretSanta = 'drawn-2024-12-01' // -
exports.tokenize = (text) => text.split('secret') // -
exports.keyOf = (event) => (event.key === 'Enter' ? 'signing-key' : 'other') // -
exports.JWT = class JWT { static KEY = 'jwt'; name = 'secret' } // -
exports.publicKey = '04495eaab2861e3adefde88...' // -
exports.lookup = (map) => map.get('jwtSecret') ?? map['secret_key'] // -
exports.storage = () => window.localStorage.getItem('session_secret') || '' // -
exports.cookie = () => document.cookie.replace('token_secret=', '') // -
exports.byHeader = (req) => req.headers['x-signing-secret'] || req.query.secret // -
exports.sql = 'UPDATE apps SET signing_key = $1, jwt_secret = $2' // -
exports.gql = 'mutation { rotateSecretKey(id: 1) { secretKey } }' // -
exports.url = 'https://api.example.net/v1/secret_key?token=${token}' // -
exports.regex = /secret_key=['"][^'"]+['"]/ // -
exports.readme = `
  const jwt = require('jsonwebtoken')
  jwt.sign({ a: 1 }, 'in-a-text')
` // -

exports.signerOptions = { signingKey: 'RS256', jwtSecret: 'HS512' }; // -
exports.configure = (client, key) => client.setSigningKey('RS256', key); // -
