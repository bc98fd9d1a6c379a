import jwt from 'jwt-simple';
import nJwt from 'njwt';
import jose from 'node-jose';
import { sign } from 'hono/jwt';
import { jwt as elysia } from '@elysiajs/jwt';
import { authorize } from 'socketio-jwt';

jwt.encode({}, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
nJwt.create({}, process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })());
jose.JWK.asKey(process.env.JWT_SECRET_3 || (() => { throw new Error('JWT_SECRET_3 is not set'); })());
await sign({}, process.env.JWT_SECRET_4 || (() => { throw new Error('JWT_SECRET_4 is not set'); })());
export const plugin = elysia({ name: 'jwt', secret: process.env.JWT_SECRET_5 || (() => { throw new Error('JWT_SECRET_5 is not set'); })() });
export const socket = authorize({ secret: process.env.JWT_SOCKET_SECRET || (() => { throw new Error('JWT_SOCKET_SECRET is not set'); })() });
