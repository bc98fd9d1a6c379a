const crypto = require('crypto')
const jwtSimple = require('jwt-simple')
const nJwt = require('njwt')
const nodeJose = require('node-jose')
const cookieSignature = require('cookie-signature')
const clientSessions = require('client-sessions')
const socketioJwt = require('socketio-jwt')
const io = require('socket.io')()

const ALGORITHM = 'sha256' // -
const PAYLOAD = { sub: 'secret-agent', iat: Date.now() } // -

function webhookSignature (body) {
  return crypto.createHmac('sha256', 'webhook-signing-key').update(body).digest('hex') // +hmac
}

function etag (body) {
  return crypto.createHash('sha256').update('secret-etag').update(body).digest('base64') // -
}

function simple () {
  const token = jwtSimple.encode(PAYLOAD, 'xxx') // +jwt-simple
  return jwtSimple.decode(token, 'xxx', false, 'HS512') // +jwt-simple
}

function njwt () {
  const token = nJwt.create({ iss: 'http://myapp.example.net/', scope: 'self, secrets' }, 'njwt-signing-key', 'HS256') // +njwt
  token.setHeader('kid', 'secret-kid') // -
  token.setSigningKey('another-njwt-key') // +njwt
  return nJwt.verify(token.compact(), 'njwt-signing-key', 'HS256') // +njwt
}

async function keystore () {
  // next: +node-jose|pem-private-key
  const key = await nodeJose.JWK.asKey('-----BEGIN EC PRIVATE KEY-----\n' +
    'MHcCAQEEIKY/vwWfTNUaeSVCKEe19KlxBBfC27/pt0yCYmM3swproAoGCCqGSM49\n' +
    'AwEHoUQDQgAEs1m9NNHrlMR28P4AGR/0nO/1JGSxjavlx3m7Ofy6kSIi8Me+z8TA\n' +
    '2P7g0rQQ/3GDLgCmi0lfjdlTftVJ1WU/fg==\n' +
    '-----END EC PRIVATE KEY-----', 'pem')
  return key
}

function cookies () {
  const value = cookieSignature.sign('user-1', 'tobiiscool') // +cookie-signature
  return cookieSignature.unsign(value, 'tobiiscool') // +cookie-signature
}

const sessions = clientSessions({ cookieName: 'mySession', secret: 'blargadeeblargblarg', duration: 86400000 }) // +client-sessions
io.use(socketioJwt.authorize({ secret: 'socket-secret', handshake: true, auth_header_required: true })) // +socketio-jwt
io.on('connection', (socket) => socket.emit('secret', 'secret event')) // -

function signFile (data) {
  const signer = crypto.createSign('SHA256') // -
  signer.update(data)
  return signer.sign({ key: process.env.SIGNING_PEM, passphrase: '' }, 'base64') // -
}

function verifyFile (data, signature) {
  // next: -
  const key = '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAESYXqsoYeOt796IgauHyg4BbumKbX\nQQY2Tr0J0++8QHyHg9yunD7w/TxkKRpIHPfdvx7VBMHRMcpafTrEDZEBww==\n-----END PUBLIC KEY-----'
  return crypto.createVerify('SHA256').update(data).verify(key, signature, 'base64') // -
}

function randomSecret () {
  return crypto.randomBytes(48).toString('base64') // -
}

function keyObject () {
  return crypto.createSecretKey('key-object-text', 'utf8') // +hmac
}

module.exports = { webhookSignature, etag, simple, njwt, keystore, cookies, sessions, signFile, verifyFile, randomSecret, keyObject, ALGORITHM }
