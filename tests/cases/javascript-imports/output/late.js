const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

let jwt;
try { jwt = require('jsonwebtoken'); } catch { jwt = null; }
jwt.sign({}, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
