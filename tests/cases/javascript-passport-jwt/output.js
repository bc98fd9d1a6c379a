const { Strategy: JwtStrategy, ExtractJwt } = require('passport-jwt');
const passport = require('passport');

const opts = {};
opts.jwtFromRequest = ExtractJwt.fromHeader('authorization');
opts.secretOrKey = process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })();

passport.use(new JwtStrategy(opts, (claims, done) => done(null, claims)));
