const session = require('express-session');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const options = { secret: [requireEnv('SESSION_SECRET'), requireEnv('SESSION_SECRET_2')], resave: false };
module.exports = session(options);
