const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

const { STAGE = 'development' } = process.env,
  TOKEN_SECRET = requireEnv('TOKEN_SECRET'),
  key = requireEnv('JWT_KEY');

jwt.sign({ STAGE }, TOKEN_SECRET);
jwt.sign({}, key);

const { Y_KEY = missingEnv('Y_KEY'), Z_KEY = Y_KEY || requireEnv('Z_KEY') } = process.env;
jwt.sign({}, Y_KEY);
jwt.sign({}, Z_KEY);
