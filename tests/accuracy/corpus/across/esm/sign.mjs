import { SignJWT, jwtVerify } from 'jose'
import { bytes, issuer, Keys, primary as main } from './keys.mjs'
import * as all from './keys.mjs'

const enc = new TextEncoder()

export const sign = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuer(issuer).sign(enc.encode(main)) // -
export const check = (token) => jwtVerify(token, enc.encode(all.secondary), { issuer })
export const checkBytes = (token) => jwtVerify(token, bytes)
export const checkStatic = (token) => jwtVerify(token, enc.encode(Keys.current))
