const crypto = require('crypto');
const jwt = require('jsonwebtoken');
const session = require('express-session');

const publicKey = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9
q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==
-----END PUBLIC KEY-----`;

const Keys = { SECRET: 'jwt.secret', EXPIRES: 'jwt.expires' };
const labels = { secret: 'Secret', password: 'Password', token: 'Token' };

jwt.verify(process.argv[2], publicKey, { algorithms: ['ES256'], issuer: 'shop' });
jwt.sign({ sub: 'ada' }, process.env.JWT_SECRET, { algorithm: 'HS256' });
jwt.sign({ sub: 'ada' }, config.get('jwt.secret'));
jwt.decode('not a key');
session({ secret: crypto.randomBytes(32).toString('hex'), name: 'sid' });
if (process.env.JWT_SECRET === 'change-me') throw new Error('set JWT_SECRET');
