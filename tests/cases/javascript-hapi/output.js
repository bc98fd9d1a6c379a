const Hapi = require('@hapi/hapi');
const Jwt = require('@hapi/jwt');
const Iron = require('@hapi/iron');

async function start() {
  const server = Hapi.server();
  server.auth.strategy('jwt', 'jwt', { keys: process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })(), verify: false });
  server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: process.env.COOKIE_PASSWORD || (() => { throw new Error('COOKIE_PASSWORD is not set'); })() } });
  await Iron.seal({}, process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })(), Iron.defaults);
  return Jwt.token.generate({}, process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })());
}
