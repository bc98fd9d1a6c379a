const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const base = { secret: 'oriel-50-local-of-the-hall' };
const conf = { ...base, ...require('./overrides') };
exports.a = () => jwt.sign({}, conf.secret);
const later = { secret: 'oriel-51-local-of-the-hall' };
Object.assign(later, require('./overrides').jwt);
exports.b = () => jwt.sign({}, later.secret);
const last = { ...require('./base'), secret: requireEnv('LAST_SECRET') };
exports.c = () => jwt.sign({}, last.secret);
