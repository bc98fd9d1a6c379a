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
  app.use(cookieSession({ name: 'sid', keys: [requireEnv('SESSION_KEY'), requireEnv('SESSION_KEY_2')] }));
  app.use(sessions({ cookieName: 'sid', secret: requireEnv('SESSION_SECRET') }));
  return signature.sign('value', requireEnv('COOKIE_SECRET_2'));
};
