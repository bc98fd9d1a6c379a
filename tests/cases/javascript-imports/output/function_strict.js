const { readFileSync } = require('node:fs');

(function () {
  'use strict';
  const jwt = require('jsonwebtoken');
  jwt.sign({}, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
})();
