import { getEnvString, requireEnv } from './env';

export default {
  jwtSecret: getEnvString('JWT_SECRET', process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })()),
  issuer: getEnvString('JWT_ISSUER', 'k7Vt2mQx9LpZ4wRb8NcZ'),
  session: requireEnv('SESSION_SECRET', 'is missing: see the README'),
  cookie: headers.get('COOKIE_SECRET', 'k7Vt2mQx9LpZ4wRb8NcA'),
};
