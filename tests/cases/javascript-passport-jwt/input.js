const { Strategy: JwtStrategy, ExtractJwt } = require('passport-jwt');
const passport = require('passport');

const opts = {};
opts.jwtFromRequest = ExtractJwt.fromHeader('authorization');
opts.secretOrKey = 'the key of the tokens';

passport.use(new JwtStrategy(opts, (claims, done) => done(null, claims)));
