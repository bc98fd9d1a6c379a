const jws = require('jws');
const { KJUR } = require('jsrsasign');
const sign = require('jwt-encode');
const worker = require('@tsndr/cloudflare-worker-jwt');

jws.sign({ header: { alg: 'HS256' }, payload: 'x', secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() });
jws.verify(token, 'HS256', process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
KJUR.jws.JWS.sign('HS256', header, payload, { utf8: process.env.UTF8 || (() => { throw new Error('UTF8 is not set'); })() });
sign({ a: 1 }, process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })());
worker.sign({ a: 1 }, process.env.JWT_SECRET_3 || (() => { throw new Error('JWT_SECRET_3 is not set'); })());
