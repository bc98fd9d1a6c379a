const passport = require("passport");
const { Strategy: JwtStrategy, ExtractJwt } = require("passport-jwt");

const opts = {};
opts.jwtFromRequest = ExtractJwt.fromAuthHeaderAsBearerToken();
opts.secretOrKey = "passport-jwt-7f6e5d4c3b2a19";

passport.use(new JwtStrategy(opts, (payload, done) => done(null, { name: payload.sub })));

module.exports = { passport, opts };
