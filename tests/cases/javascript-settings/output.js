function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret2 = requireEnv('JWT_SECRET_2');
const sessionSecret2 = requireEnv('SESSION_SECRET_2');
module.exports = {
  port: 3000,
  jwt: { secret: requireEnv('JWT_SECRET'), issuer: 'shop' },
  session: { secret: requireEnv('SESSION_SECRET'), name: 'sid' },
  auth: { secret: 'Au7hOfTheShop' },
  cookie: { secret: requireEnv('COOKIE_SECRET'), httpOnly: true },
  secrets: { jwt: jwtSecret2, session: sessionSecret2 },
  labels: { jwt: { hint: 'Secret' }, token: { secret: 'Secret' } },
  headers: { 'X-Atlassian-Token': 'no-check' },
};
