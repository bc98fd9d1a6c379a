const cookieParser = require('cookie-parser');
const cookieSession = require('cookie-session');
const signature = require('cookie-signature');
const sessions = require('client-sessions');

module.exports = (app) => {
  app.use(cookieParser('the key of the parser'));
  app.use(cookieSession({ name: 'sid', keys: ['the first key', 'the second key'] }));
  app.use(sessions({ cookieName: 'sid', secret: 'the key of the client' }));
  return signature.sign('value', 'the key of one cookie');
};
