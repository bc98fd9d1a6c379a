const all = { secret: process.env.APP_SECRET, database: process.env.DATABASE || 'mongodb://localhost/shop', zone: 'eu' };
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secrets = { dev: requireEnv('DEV_SECRET'), live: requireEnv('SECRET') };
const setting = (name) => all[name];

module.exports = (user) => [jwt.sign(user, setting('secret')), jwt.sign(user, secrets[process.env.NODE_ENV])];
