import express from 'express';
import { sign } from 'jsonwebtoken';
import { renderToString } from 'react-dom/server';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const SESSION_SECRET = requireEnv('SESSION_SECRET');

const Page = (props: { secret: string }) => <p title="secret">Secret: {props.secret.length}</p>;

express().get('/', (req, res) => {
  res.cookie('token', sign({ sub: 'ada' }, SESSION_SECRET));
  res.send(renderToString(<Page secret="nothing" />));
});
