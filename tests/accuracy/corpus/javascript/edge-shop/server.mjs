// The shop's server at the edge: tokens, forms, sessions.
import crypto from 'node:crypto'
import express from 'express'
import lusca from 'lusca'
import csrf from 'tiny-csrf'
import jws from 'jws'
import { KJUR } from 'jsrsasign'
import jwt from '@tsndr/cloudflare-worker-jwt'
import { V3 } from 'paseto'
import { handleSession } from 'svelte-kit-cookie-session'
import fastify from 'fastify'
import secureSession from '@fastify/secure-session'

const app = express()
const COOKIE = 'shop.sid' // -
const SIGNATURE = 'HS256' // -

app.use(lusca.csrf({ secret: 'shop forms', cookie: 'XSRF-TOKEN' })) // +csrf
app.use(csrf('123456789iamasecret987654321look', ['POST'])) // +csrf

export function sign(payload) {
  return jws.sign({ header: { alg: SIGNATURE }, payload, secret: 'has a van' }) // +jwt-other
}

export function check(token) {
  return jws.verify(token, 'HS256', 'has a van') // +jwt-other
}

export function signOld(header, payload) {
  return KJUR.jws.JWS.sign('HS256', JSON.stringify(header), JSON.stringify(payload), { utf8: 'old shop key' }) // +jwt-other
}

export async function signAtTheEdge(user) {
  const token = await jwt.sign({ sub: user.id }, 'edge') // +jwt-other
  return (await jwt.verify(token, process.env.EDGE_SECRET ?? 'edge')) && token // +jwt-other|env-fallback
}

export const seal = (payload) => V3.encrypt(payload, Buffer.from('k3.local key of the shop')) // +paseto

export const handle = handleSession({ secret: 'SOME_COMPLEX_SECRET_32_CHARSLONG' }) // +session-other

export const settings = {
  session: { secret: 'keyboard cat', name: COOKIE, resave: false }, // +session-config|secret-name
  authentication: { secret: 'Vv8Wn2aX6tQ1', entity: 'user' }, // +session-other|secret-name
  texts: { session: { title: 'Your session', secret: process.env.SESSION_SECRET } } // -
}

const server = fastify()
server.register(secureSession, { key: Buffer.from(process.env.COOKIE_KEY, 'hex') }) // -
server.register(secureSession, { secret: 'averylogphrasebiggerthanthirtytwochars', salt: 'mq9hDxBVDbspDR6n' }) // +fastify +fastify

export function decrypt(text) {
  // next: +asymmetric-key|pem-private-key
  return crypto.privateDecrypt('-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqcRlfSCb224uBPL8\n/OSdhaHCBobubqsoR6lP0Tnnp9GhRANCAARBmOqK2tXi5lJggP/DAD0BmbXkAaRJ\nr9IbpJU9ollt5GQNn7EjJJ2wYAe46WGUcP0+gV0MUGf2Xj0UrMx/NH6X\n-----END PRIVATE KEY-----', text)
}

export function encrypt(text) {
  return crypto.publicEncrypt(process.env.PUBLIC_KEY, text) // -
}

export function sealed(text) {
  const pem = `-----BEGIN PRIVATE KEY-----\n${process.env.SHOP_KEY_BODY}\n-----END PRIVATE KEY-----` // -
  return crypto.privateDecrypt(pem, text)
}

export const variables = { authentication: { secret: 'SHOP_SECRET' } } // -
