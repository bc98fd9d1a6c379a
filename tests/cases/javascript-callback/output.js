const { promisify } = require('util');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const verify = promisify(jwt.verify);

jwt.verify('token', (header, done) => done(null, requireEnv('JWT_SECRET')));
verify('token', requireEnv('JWT_SECRET_2'));
