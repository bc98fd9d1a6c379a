import { useState } from 'react';
import jwt from 'jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export default (req, res) => res.send(jwt.sign({ state: useState.name }, requireEnv('API_JWT_SECRET')));
