module.exports = {
  port: 3000,
  jwt: { secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), issuer: 'shop' },
  session: { secret: process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })(), name: 'sid' },
  auth: { secret: 'Au7hOfTheShop' },
  cookie: { secret: process.env.COOKIE_SECRET || (() => { throw new Error('COOKIE_SECRET is not set'); })(), httpOnly: true },
  labels: { jwt: { hint: 'Secret' }, token: { secret: 'Secret' } },
  headers: { 'X-Atlassian-Token': 'no-check' },
};
