import express from 'express';
import { expressjwt } from 'express-jwt';
import jwt from 'jsonwebtoken';

const app = express();

app.get('/login', (req, res) => res.json({ token: jwt.sign({ sub: 'ann' }, 'express-jwt-d4c3b2a1f6e5', { noTimestamp: true }) }));
app.use(expressjwt({ secret: 'express-jwt-d4c3b2a1f6e5', algorithms: ['HS256'] }));
app.get('/me', (req, res) => res.json({ user: req.auth.sub }));
app.use((error, req, res, next) => res.status(error.status || 500).json({}));

const server = app.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  for (const token of process.argv.slice(2)) {
    const answer = await fetch(`${url}/me`, { headers: { Authorization: `Bearer ${token}` } });
    console.log('api', answer.ok ? 'accepted' : 'refused');
  }
  if (process.argv.length === 2) {
    const { token } = await (await fetch(`${url}/login`)).json();
    console.log('token api', token);
    console.log('the same each time', token);
    console.log('without', (await fetch(`${url}/me`)).status);
  }
  server.close();
  server.closeAllConnections();
});
