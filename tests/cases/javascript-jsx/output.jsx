import express from 'express';
import jwt from 'jsonwebtoken';

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const page = <Page secretOrKey="a made-up key 1" token={jwt.sign({}, requireEnv('JWT_SECRET'))} />;
export const app = express();
