const jws = require('jws');
const { KJUR } = require('jsrsasign');
const sign = require('jwt-encode');
const worker = require('@tsndr/cloudflare-worker-jwt');

jws.sign({ header: { alg: 'HS256' }, payload: 'x', secret: 'the key of jws' });
jws.verify(token, 'HS256', 'the key of jws');
KJUR.jws.JWS.sign('HS256', header, payload, { utf8: 'the key of jsrsasign' });
sign({ a: 1 }, 'the key of jwt-encode');
worker.sign({ a: 1 }, 'the key of the worker');
