const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const SECRET = requireEnv('TOKEN_KEY');
const refresh = requireEnv('REFRESH_KEY');
const port = process.env.PORT || 3000;
const stage = process.env.NODE_ENV || 'development';

jwt.sign({ stage, port }, SECRET);
jwt.sign({}, refresh);
jwt.sign({}, requireEnv('RESET_KEY'));
