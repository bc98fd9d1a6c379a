const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

let secret = process.env.APP_KEY;
if (!secret) {
  console.warn('using the default');
  secret = requireEnv('APP_KEY');
}
jwt.sign({}, secret);
