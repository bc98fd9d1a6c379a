const jws = require('jws');
const { KJUR } = require('jsrsasign');
const sign = require('jwt-encode');
const worker = require('@tsndr/cloudflare-worker-jwt');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret = requireEnv('JWT_SECRET');
jws.sign({ header: { alg: 'HS256' }, payload: 'x', secret: jwtSecret });
jws.verify(token, 'HS256', jwtSecret);
KJUR.jws.JWS.sign('HS256', header, payload, { utf8: requireEnv('UTF8') });
sign({ a: 1 }, requireEnv('JWT_SECRET_2'));
worker.sign({ a: 1 }, requireEnv('JWT_SECRET_3'));
