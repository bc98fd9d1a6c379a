const Hapi = require('@hapi/hapi');
const Jwt = require('@hapi/jwt');
const Iron = require('@hapi/iron');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

async function start() {
  const server = Hapi.server();
  server.auth.strategy('jwt', 'jwt', { keys: requireEnv('JWT_SECRET'), verify: false });
  server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: requireEnv('COOKIE_PASSWORD') } });
  await Iron.seal({}, requireEnv('SESSION_SECRET'), Iron.defaults);
  return Jwt.token.generate({}, requireEnv('JWT_SECRET_2'));
}
