import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import cookie from '@fastify/cookie';
import { createSigner, createVerifier } from 'fast-jwt';

const fastify = Fastify();
fastify.register(jwt, { secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() });
fastify.register(cookie, { secret: [process.env.COOKIE_SECRET || (() => { throw new Error('COOKIE_SECRET is not set'); })(), process.env.COOKIE_SECRET_2 || (() => { throw new Error('COOKIE_SECRET_2 is not set'); })()] });
const sign = createSigner({ key: process.env.JWT_KEY || (() => { throw new Error('JWT_KEY is not set'); })() });
const verify = createVerifier({ key: async () => process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })() });
