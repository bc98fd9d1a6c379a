const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const base = { secret: requireEnv('S_LOCAL_BASE_SECRET') };
const o = { ...base, ttl: 3 };
jwt.sign({}, o.secret);
