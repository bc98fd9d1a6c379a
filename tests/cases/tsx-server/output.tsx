import express from 'express';
import { sign } from 'jsonwebtoken';
import { renderToString } from 'react-dom/server';

const SESSION_SECRET = process.env['SESSION_SECRET'] || (() => { throw new Error('SESSION_SECRET is not set'); })();

const Page = (props: { secret: string }) => <p title="secret">Secret: {props.secret.length}</p>;

express().get('/', (req, res) => {
  res.cookie('token', sign({ sub: 'ada' }, SESSION_SECRET));
  res.send(renderToString(<Page secret="nothing" />));
});
