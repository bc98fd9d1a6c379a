const { Strategy } = require('passport-jwt');
const { expressjwt } = require('express-jwt');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const strategy = new Strategy({ secretOrKeyProvider: (request, token, done) => done(null, requireEnv('JWT_SECRET')) }, () => {});
const check = expressjwt({ algorithms: ['HS256'], secret: async (request, token) => requireEnv('JWT_SECRET_2') });
