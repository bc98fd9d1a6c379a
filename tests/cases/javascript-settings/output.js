module.exports = {
  port: 3000,
  jwt: { secret: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), issuer: 'shop' },
  session: { secret: process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })(), name: 'sid' },
  auth: { secret: 'Au7hOfTheShop' },
  cookie: { secret: process.env.COOKIE_SECRET || (() => { throw new Error('COOKIE_SECRET is not set'); })(), httpOnly: true },
  secrets: { jwt: process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })(), session: process.env.SESSION_SECRET_2 || (() => { throw new Error('SESSION_SECRET_2 is not set'); })() },
  labels: { jwt: { hint: 'Secret' }, token: { secret: 'Secret' } },
  headers: { 'X-Atlassian-Token': 'no-check' },
};
