const all = { secret: process.env.APP_SECRET, database: process.env.DATABASE || 'mongodb://localhost/shop', zone: 'eu' };
const jwt = require('jsonwebtoken');

const secrets = { dev: process.env.DEV_SECRET || (() => { throw new Error('DEV_SECRET is not set'); })(), live: process.env.SECRET || (() => { throw new Error('SECRET is not set'); })() };
const setting = (name) => all[name];

module.exports = (user) => [jwt.sign(user, setting('secret')), jwt.sign(user, secrets[process.env.NODE_ENV])];
