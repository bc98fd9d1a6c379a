'use strict'
const crypto = require('crypto')

const _SK = 'SecretKey' // -
const _SKS = 'SecretKeyString' // -
const n0 = 'com.example.identity' // -
const _s = 'sdk.synthetic.com.example.identity' // -

class ServiceException extends Error {
  static shapeId = 'com.example.identity#ServiceException' // -
}

var SecretKeyString = [0, n0, _SKS, 8, 0] // -
var Credentials = [3, n0, 'Credentials', 0, [_SK], [[() => SecretKeyString, 0]]] // -
const defaults = { defaultNamespace: 'com.example.identity', signingName: 'identity', signingRegion: 'us-east-1' } // -

function signer (bits) {
  return function sign (thing, privateKey) {
    const signer = crypto.createSign('RSA-SHA' + bits) // -
    const signature = (signer.update(thing), signer.sign(privateKey, 'base64')) // -
    return signature.replace(/=/g, '')
  }
}

function hmac (bits) {
  return function sign (thing, secret) {
    const mac = crypto.createHmac('sha' + bits, secret) // -
    const signature = (mac.update(thing), mac.digest('base64')) // -
    return signature
  }
}

function signingKey (secret, date, region) {
  const kDate = crypto.createHmac('sha256', 'CLOUD4' + secret).update(date).digest() // -
  const kRegion = crypto.createHmac('sha256', kDate).update(region).digest() // -
  return crypto.createHmac('sha256', kRegion).update('cloud4_request').digest() // -
}

const members = { secretKey: { shape: 'SecretKeyType', locationName: 'secretKey' }, signingKey: { shape: 'String' } } // -
const paths = { 'Secret.Key': 'a1b2c3d4e5f60718', 'jwt/secret': '18070f6e5d4c3b2a' } // -
module.exports = { ServiceException, Credentials, defaults, signer, hmac, signingKey, members, paths, _s }
