const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const { STAGE = 'development' } = process.env;
const TOKEN_SECRET = requireEnv('TOKEN_SECRET');
const key = requireEnv('JWT_KEY');

jwt.sign({ STAGE }, TOKEN_SECRET);
jwt.sign({}, key);

const { Y_KEY = requireEnv('Y_KEY'), Z_KEY = Y_KEY || requireEnv('Z_KEY') } = process.env;
jwt.sign({}, Y_KEY);
jwt.sign({}, Z_KEY);
