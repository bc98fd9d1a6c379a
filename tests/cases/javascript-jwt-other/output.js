const jws = require('jws');
const { KJUR } = require('jsrsasign');
const sign = require('jwt-encode');
const worker = require('@tsndr/cloudflare-worker-jwt');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jws.sign({ header: { alg: 'HS256' }, payload: 'x', secret: requireEnv('JWT_SECRET') });
jws.verify(token, 'HS256', requireEnv('JWT_SECRET'));
KJUR.jws.JWS.sign('HS256', header, payload, { utf8: requireEnv('UTF8') });
sign({ a: 1 }, requireEnv('JWT_SECRET_2'));
worker.sign({ a: 1 }, requireEnv('JWT_SECRET_3'));
