const Hapi = require('@hapi/hapi');
const Jwt = require('@hapi/jwt');
const Iron = require('@hapi/iron');

async function start() {
  const server = Hapi.server();
  server.auth.strategy('jwt', 'jwt', { keys: 'the key of the strategy', verify: false });
  server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: 'the password of the cookie' } });
  await Iron.seal({}, 'the password of the seal', Iron.defaults);
  return Jwt.token.generate({}, 'the key of one token');
}
