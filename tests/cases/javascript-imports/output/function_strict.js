const { readFileSync } = require('node:fs');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

(function () {
  'use strict';
  const jwt = require('jsonwebtoken');
  jwt.sign({}, readFileSync(requireEnv('JWT_SECRET_FILE'), 'utf8'));
})();
