import express from 'express';
import { sign } from 'jsonwebtoken';
import { renderToString } from 'react-dom/server';

const SESSION_SECRET = 'the key of the sessions';

const Page = (props: { secret: string }) => <p title="secret">Secret: {props.secret.length}</p>;

express().get('/', (req, res) => {
  res.cookie('token', sign({ sub: 'ada' }, SESSION_SECRET));
  res.send(renderToString(<Page secret="nothing" />));
});
