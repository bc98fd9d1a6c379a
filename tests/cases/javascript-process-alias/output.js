const process = require('process');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

const env = process.env;

const key = requireEnv('TOKEN_KEY');

jwt.sign({}, key);
jwt.sign({}, env.RESET_KEY || missingEnv('RESET_KEY'));
jwt.sign({}, requireEnv('JWT_SECRET'));
