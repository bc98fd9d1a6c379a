'use strict';
// Hands out a token at /login and counts the visits in a session.
const express = require('express');
const session = require('express-session');
const jwt = require('jsonwebtoken');

const JWT_SECRET = process.env.JWT_SECRET || 'shhhhh';

const app = express();
app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true }));

app.get('/login', (req, res) => {
  req.session.visits = (req.session.visits || 0) + 1;
  const token = jwt.sign({ sub: req.query.name }, JWT_SECRET, { noTimestamp: true });
  res.json({ token, visits: req.session.visits });
});

app.get('/me', (req, res) => res.json(jwt.verify(req.query.token, JWT_SECRET)));

const server = app.listen(0, '127.0.0.1', async () => {
  const home = `http://127.0.0.1:${server.address().port}`;
  const first = await fetch(`${home}/login?name=ada`);
  const cookie = first.headers.get('set-cookie').split(';')[0];
  const { token, visits } = await (await fetch(`${home}/login?name=ada`, { headers: { cookie } })).json();
  const me = await (await fetch(`${home}/me?token=${token}`)).json();
  console.log('express:', token);
  console.log(`express: hello, ${me.sub}, visit ${visits}`);
  server.close();
});
