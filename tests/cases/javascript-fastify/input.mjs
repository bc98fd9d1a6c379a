import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import cookie from '@fastify/cookie';
import { createSigner, createVerifier } from 'fast-jwt';

const fastify = Fastify();
fastify.register(jwt, { secret: 'the key of the plugin' });
fastify.register(cookie, { secret: ['the key of the cookies', 'the old key of the cookies'] });
const sign = createSigner({ key: 'the key of the signer' });
const verify = createVerifier({ key: async () => 'the key of the verifier' });
