const express = require('express');
const { expressjwt } = require('express-jwt');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const app = express();
app.use(expressjwt({ secret: requireEnv('JWT_SECRET'), algorithms: ['HS256'] }));
app.use(express.json({ type: 'application/json' }));
