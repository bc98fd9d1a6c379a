const express = require('express');
const { expressjwt } = require('express-jwt');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const app = express();
const jwtSecret = requireEnv('JWT_SECRET');
app.use(expressjwt({ secret: jwtSecret, algorithms: ['HS256'] }));
app.use(express.json({ type: 'application/json' }));
