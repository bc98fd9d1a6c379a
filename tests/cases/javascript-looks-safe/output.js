const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const NAMES = Object.freeze({ secret: 'JWT_SECRET', issuer: 'JWT_ISSUER' });

jwt.sign({}, config.get('JWT_SECRET'));
jwt.sign({}, process.env['JWT_SECRET']);
jwt.sign({}, process.env[NAMES.secret]);
const SESSION_KEY = requireEnv('SESSION_KEY');
jwt.sign({}, SESSION_KEY);
