const all = { secret: process.env.APP_SECRET, database: process.env.DATABASE || 'mongodb://localhost/shop', zone: 'eu' };
const jwt = require('jsonwebtoken');

const secrets = { dev: 'of-my-desk', live: 'of-the-shop' };
const setting = (name) => all[name];

module.exports = (user) => [jwt.sign(user, setting('secret')), jwt.sign(user, secrets[process.env.NODE_ENV])];
