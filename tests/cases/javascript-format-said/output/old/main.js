const jwt = require('jsonwebtoken')

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret = requireEnv('JWT_SECRET');
jwt.sign({ sub: 'ada', role: 'admin of all', name: 'ada' }, jwtSecret)
