const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const base = { secret: requireEnv('S_LOCAL2_BASE_SECRET') };
const more = { ttl: 3 };
const o = Object.assign({}, base, more);
jwt.sign({}, o.secret);
