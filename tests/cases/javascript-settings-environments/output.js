const all = { secret: process.env.APP_SECRET, database: process.env.DATABASE || 'mongodb://localhost/shop', zone: 'eu' };
const jwt = require('jsonwebtoken');

const secrets = { dev: process.env.SECRETS_DEV || (() => { throw new Error('SECRETS_DEV is not set'); })(), live: process.env.SECRETS_LIVE || (() => { throw new Error('SECRETS_LIVE is not set'); })() };
const setting = (name) => all[name];

module.exports = (user) => [jwt.sign(user, setting('secret')), jwt.sign(user, secrets[process.env.NODE_ENV])];
