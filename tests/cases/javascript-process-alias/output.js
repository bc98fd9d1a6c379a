const process = require('process');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const env = process.env;

const key = requireEnv('TOKEN_KEY');

jwt.sign({}, key);
jwt.sign({}, env.RESET_KEY || (() => { throw new Error('RESET_KEY is not set'); })());
jwt.sign({}, requireEnv('JWT_SECRET'));
