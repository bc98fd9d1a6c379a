import jwt from 'jwt-simple';
import nJwt from 'njwt';
import jose from 'node-jose';
import { sign } from 'hono/jwt';
import { jwt as elysia } from '@elysiajs/jwt';
import { authorize } from 'socketio-jwt';

jwt.encode({}, 'the key of jwt-simple');
nJwt.create({}, 'the key of njwt');
jose.JWK.asKey('the key of node-jose');
await sign({}, 'the key of hono');
export const plugin = elysia({ name: 'jwt', secret: 'the key of elysia' });
export const socket = authorize({ secret: 'the key of the socket' });
