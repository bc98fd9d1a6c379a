import express from 'express';
import jwt from 'jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const app = express();
// Somebody is typing here, and the editor saves: what the text means depends on every word behind the parenthesis.
app.use(

const key = requireEnv('JWT_KEY');
export const token = jwt.sign({}, key);
