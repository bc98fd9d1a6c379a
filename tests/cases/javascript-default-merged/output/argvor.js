function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secret = process.argv[2] || requireEnv('ARGVOR_JWT_SECRET');
require('jsonwebtoken').sign({}, secret);
