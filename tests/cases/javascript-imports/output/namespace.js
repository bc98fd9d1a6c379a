const fs = require('fs');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({ fs }, fs.readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
