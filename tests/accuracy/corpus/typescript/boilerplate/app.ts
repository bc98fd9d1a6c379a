import express from 'express';
import session from 'express-session';
import cookieParser from 'cookie-parser';
import cookieSession = require('cookie-session');
import passport from 'passport';
import { Strategy as JwtStrategy, ExtractJwt } from 'passport-jwt';
import helmet from 'helmet';
import rateLimit from 'express-rate-limit';
import { doubleCsrf } from 'csrf-csrf';

const app = express();
const isProduction = process.env.NODE_ENV === 'production'; // -
const cookieSecret = isProduction ? process.env.COOKIE_SECRET! : 'boilerplate-dev-cookie'; // +
app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], scriptSrc: ["'strict-dynamic'", "'nonce-secret'"] } } })); // -
app.use(cookieParser(cookieSecret));
app.use(
  session({
    secret: [process.env.SESSION_SECRET!, 'boilerplate-old-session'], // +express-session
    name: 'boilerplate.sid', // -
    cookie: { sameSite: 'lax', domain: 'secret.example.net' }, // -
  }),
);
app.use(cookieSession({ name: 'flash', secret: `flash-cookie-secret` })); // +cookie-session
app.use('/auth', rateLimit({ windowMs: 15 * 60 * 1000, message: 'Too many secrets' })); // -

const { doubleCsrfProtection } = doubleCsrf({
  getSecret: (req) => req?.app.get('csrfSecret') ?? 'boilerplate-csrf', // +csrf-csrf
  cookieName: 'x-csrf-secret', // -
});
app.use(doubleCsrfProtection);

passport.use(
  new JwtStrategy(
    {
      secretOrKey: process.env.JWT_SECRET ?? ('boilerplate-passport' as string), // +passport-jwt|env-fallback
      jwtFromRequest: ExtractJwt.fromExtractors([(req) => req.cookies?.secretToken ?? null]), // -
      issuer: ['boilerplate', 'secret-issuer'], // -
    },
    (payload, done) => done(null, payload.sub === 'secret' ? payload : false), // -
  ),
);

app.get('/v1/secret', passport.authenticate('jwt', { session: false, failureMessage: 'bad secret' }), (_req, res) => { // -
  res.json({ secret: '42', secretKey: undefined, kind: 'secret' }); // -
});
export default app;
