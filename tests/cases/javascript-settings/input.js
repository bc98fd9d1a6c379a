module.exports = {
  port: 3000,
  jwt: { secret: 'of-the-tokens', issuer: 'shop' },
  session: { secret: 'of-the-sessions', name: 'sid' },
  auth: { secret: 'Au7hOfTheShop' },
  cookie: { secret: 'a1b2c3d4e5f6g7h8', httpOnly: true },
  secrets: { jwt: 'of-other-tokens', session: 'of-other-sessions' },
  labels: { jwt: { hint: 'Secret' }, token: { secret: 'Secret' } },
  headers: { 'X-Atlassian-Token': 'no-check' },
};
