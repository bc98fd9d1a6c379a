const express = require('express');
const session = require('express-session');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const app = express();
console.log('loading the routes');
const routes = require('./routes');
console.log('routes loaded');

app.use(session({ secret: requireEnv('SESSION_SECRET') }));
app.use(routes);
