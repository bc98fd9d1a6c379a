const jwt = require('jsonwebtoken');
const { readFileSync } = require('node:fs');

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret = readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8');
module.exports = jwt.sign({}, jwtSecret);
