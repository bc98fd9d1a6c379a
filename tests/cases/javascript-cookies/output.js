const cookieParser = require('cookie-parser');
const cookieSession = require('cookie-session');
const signature = require('cookie-signature');
const sessions = require('client-sessions');

module.exports = (app) => {
  app.use(cookieParser(process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })()));
  app.use(cookieSession({ name: 'sid', keys: [process.env.SESSION_SECRET_2 || (() => { throw new Error('SESSION_SECRET_2 is not set'); })(), process.env.SESSION_SECRET_3 || (() => { throw new Error('SESSION_SECRET_3 is not set'); })()] }));
  app.use(sessions({ cookieName: 'sid', secret: process.env.SESSION_SECRET_4 || (() => { throw new Error('SESSION_SECRET_4 is not set'); })() }));
  return signature.sign('value', process.env.SESSION_SECRET_5 || (() => { throw new Error('SESSION_SECRET_5 is not set'); })());
};
