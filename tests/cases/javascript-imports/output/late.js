const { readFileSync } = require('node:fs');

let jwt;
try { jwt = require('jsonwebtoken'); } catch { jwt = null; }
jwt.sign({}, readFileSync(process.env.JWT_SECRET_FILE || (() => { throw new Error('JWT_SECRET_FILE is not set'); })(), 'utf8'));
