import { createServer } from 'node:http';
import { renderToString } from 'react-dom/server';
import React from 'react';
import jwt from 'jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

createServer((req, res) => res.end(renderToString(React.createElement('p', {}, jwt.sign({}, requireEnv('SERVER_JWT_SECRET'))))));
