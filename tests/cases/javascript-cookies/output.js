const cookieParser = require('cookie-parser');
const cookieSession = require('cookie-session');
const signature = require('cookie-signature');
const sessions = require('client-sessions');

module.exports = (app) => {
  app.use(cookieParser(process.env.COOKIE_SECRET || (() => { throw new Error('COOKIE_SECRET is not set'); })()));
  app.use(cookieSession({ name: 'sid', keys: [process.env.SESSION_KEY || (() => { throw new Error('SESSION_KEY is not set'); })(), process.env.SESSION_KEY_2 || (() => { throw new Error('SESSION_KEY_2 is not set'); })()] }));
  app.use(sessions({ cookieName: 'sid', secret: process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })() }));
  return signature.sign('value', process.env.COOKIE_SECRET_2 || (() => { throw new Error('COOKIE_SECRET_2 is not set'); })());
};
