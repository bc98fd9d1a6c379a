import {
  SignJWT, EncryptJWT, CompactSign, jwtVerify, jwtDecrypt, compactVerify, importPKCS8, importSPKI, importJWK, base64url,
  createRemoteJWKSet
} from 'jose'
import { createSecretKey, webcrypto } from 'node:crypto'

const encoder = new TextEncoder()
const secret = new TextEncoder().encode('cc7e0d44fd473002f1c42167459001140ec6389b7353f8088f4d9a95f2f596f2') // +jose
const issuer = 'urn:example:issuer' // -
const alg = 'HS256' // -

export async function mint (claims) {
  return new SignJWT(claims).setProtectedHeader({ alg, kid: 'edge-1' }).setIssuer(issuer).setExpirationTime('2h').sign(secret) // -
}

export async function mintInline (claims) {
  return await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' }) // -
    .setIssuedAt()
    .sign(encoder.encode('inline')) // +jose
}

export async function check (token) {
  const { payload } = await jwtVerify(token, Buffer.from(process.env.JOSE_SECRET ?? 'jose-default', 'utf8'), { issuer }) // +jose|env-fallback
  return payload
}

export async function checkKeyObject (token) {
  return jwtVerify(token, createSecretKey(Buffer.from('a4cab33df22a8427f82e49cf218141e5', 'hex')), { audience: 'edge' }) // +jose|hmac
}

export async function encrypt (claims) {
  const key = base64url.decode('e18m5_hzM5GrxTglkz50XqAfYFgQYGJmKopp7hMTbV0') // +jose
  return new EncryptJWT(claims).setProtectedHeader({ alg: 'dir', enc: 'A128CBC-HS256' }).encrypt(key) // -
}

export const decrypt = (token) => jwtDecrypt(token, encoder.encode('sixteen byte key')) // +jose
export const compact = (text) => new CompactSign(encoder.encode(text)).setProtectedHeader({ alg }).sign(encoder.encode('compact')) // +jose
export const uncompact = (jws) => compactVerify(jws, encoder.encode('compact')) // +jose

const jwk = await importJWK({ kty: 'oct', k: 'hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg', alg: 'HS256' }) // +jose
// next: +jose|pem-private-key
const pkcs8 = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTt8UtoxS+1bKiAqG
bSVtx84pNLiNr+GlX7CimwjKtjahRANCAARr/aRjiFzmWsCyJpoYPdcosGR3fsK2
7rWk7lI5B31cxTIRWQKLd3d34r5lgRMqTIJ1UgVqMbl7aNGxGkCDqaL2
-----END PRIVATE KEY-----`
const privateKey = await importPKCS8(pkcs8, 'ES256') // -
// next: -
const spki = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAESYXqsoYeOt796IgauHyg4BbumKbX
QQY2Tr0J0++8QHyHg9yunD7w/TxkKRpIHPfdvx7VBMHRMcpafTrEDZEBww==
-----END PUBLIC KEY-----`
const publicKey = await importSPKI(spki, 'ES256') // -
const publicJwk = await importJWK({ kty: 'EC', crv: 'P-256', x: 'SYXqsoYeOt796IgauHyg4BbumKbXQQY2Tr0J0--8QHw', y: 'h4PcrpQ-8P08ZCkaSBz33b8e1QTB0THKWn06xA2RAcM' }) // -
const JWKS = createRemoteJWKSet(new URL('https://keys.example.net/jwks.json')) // -

export const verifyPublic = (token) => jwtVerify(token, publicKey, { algorithms: ['ES256'] }) // -
export const verifyRemote = (token) => jwtVerify(token, JWKS, { issuer: 'https://keys.example.net' }) // -

export async function hmacKey () {
  return webcrypto.subtle.importKey('raw', encoder.encode('webcrypto-secret'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) // +hmac
}

export { jwk, privateKey, publicJwk }
