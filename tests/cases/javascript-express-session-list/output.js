const session = require('express-session');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const sessionSecret = requireEnv('SESSION_SECRET');
const sessionSecret2 = requireEnv('SESSION_SECRET_2');
const options = { secret: [sessionSecret, sessionSecret2], resave: false };
module.exports = session(options);
