import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import cookie from '@fastify/cookie';
import { createSigner, createVerifier } from 'fast-jwt';

const fastify = Fastify();
fastify.register(jwt, { secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })() });
fastify.register(cookie, { secret: [process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })(), process.env.SESSION_SECRET_2 || (() => { throw new Error('SESSION_SECRET_2 is not set'); })()] });
const sign = createSigner({ key: process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })() });
const verify = createVerifier({ key: async () => process.env.JWT_SECRET_3 || (() => { throw new Error('JWT_SECRET_3 is not set'); })() });
