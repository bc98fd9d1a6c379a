const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, Buffer.from(requireEnv('JWT_SECRET_2'), 'base64'));
jwt.sign({}, requireEnv('JWT_SECRET_3').trim());
jwt.sign({}, (process.env.STAGE === 'live' ? requireEnv('JWT_SECRET') : requireEnv('DEV_JWT_SECRET')));
