const { Strategy: JwtStrategy, ExtractJwt } = require('passport-jwt');
const passport = require('passport');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const opts = {};
opts.jwtFromRequest = ExtractJwt.fromHeader('authorization');
opts.secretOrKey = requireEnv('JWT_SECRET');

passport.use(new JwtStrategy(opts, (claims, done) => done(null, claims)));
