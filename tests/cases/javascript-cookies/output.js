const cookieParser = require('cookie-parser');
const cookieSession = require('cookie-session');
const signature = require('cookie-signature');
const sessions = require('client-sessions');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

module.exports = (app) => {
  app.use(cookieParser(requireEnv('COOKIE_SECRET')));
  const sessionKey = requireEnv('SESSION_KEY');
  const sessionKey2 = requireEnv('SESSION_KEY_2');
  app.use(cookieSession({ name: 'sid', keys: [sessionKey, sessionKey2] }));
  const sessionSecret = requireEnv('SESSION_SECRET');
  app.use(sessions({ cookieName: 'sid', secret: sessionSecret }));
  return signature.sign('value', requireEnv('COOKIE_SECRET_2'));
};
