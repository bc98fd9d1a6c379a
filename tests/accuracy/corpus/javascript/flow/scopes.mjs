import jwt from 'jsonwebtoken'
import { readFile } from 'node:fs/promises'

const key = 'outer-but-not-used' // -
const text = 'message-text' // -
const title = 'Signing key' // -

export function inner (payload) {
  const key = 'inner-block-key' // +jsonwebtoken
  return jwt.sign(payload, key)
}

export function parameter (payload, text) {
  return jwt.sign(payload, text)
}

export function shadowedByLoop (payload, list) {
  for (const title of list) jwt.sign(payload, title)
  for (let i = 0, key2 = 'loop-variable-key'; i < 1; i++) jwt.sign(payload, key2) // +jsonwebtoken
}

export function block (payload) {
  let chosen = process.env.CHOSEN
  {
    const chosen = 'not-the-chosen-one' // -
    console.log(chosen)
  }
  if (payload.test) {
    chosen = 'chosen-in-a-branch' // +jsonwebtoken
  } else chosen = chosen + '-suffix' // ?
  return jwt.sign(payload, chosen)
}

export async function caught (payload) {
  try {
    return jwt.sign(payload, await readFile('key.pem', 'utf8'), { algorithm: 'RS256' }) // -
  } catch (secret) {
    return jwt.sign(payload, secret.message === 'no key' ? 'caught-key' : 'other-key') // +jsonwebtoken +jsonwebtoken
  }
}

export function switched (payload, tenant) {
  let key
  switch (tenant) {
    case 'a': key = 'switch-a'; break // +jsonwebtoken
    case 'b': key = process.env.B; break // -
    default: key = ['switch-default'][0] // +jsonwebtoken
  }
  return jwt.sign(payload, key)
}

export const curried = (key) => (payload) => jwt.sign(payload, key) // -
export const signers = { a: curried('curried-a'), b: curried(process.env.B) } // +jsonwebtoken
export const labelled = { key: 'just-a-key-of-a-map', secret: 'menu' } // -

export class Counter {
  static secret = 'static-on-counter' // -
  secret = process.env.COUNTER // -
  sign () { return jwt.sign({}, this.secret) }
}

export class Other {
  #secret
  constructor (secret) { this.#secret = secret }
  static create () { return new Other('private-through-constructor') } // +jsonwebtoken
  sign (payload) { return jwt.sign(payload, this.#secret) }
}

var hoisted = hoist({}) // -
function hoist (payload) { return jwt.sign(payload, late()) }
function late () { return 'hoisted-function-key' } // +jsonwebtoken
export { hoisted, key, text, title }
