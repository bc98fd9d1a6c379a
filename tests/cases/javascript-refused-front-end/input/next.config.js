module.exports = { env: { JWT_SECRET: 'a-made-up-key-5' }, publicRuntimeConfig: { JWT_SIGNING_KEY: 'a-made-up-key-6' } };
