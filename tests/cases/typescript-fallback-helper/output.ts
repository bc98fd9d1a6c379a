import { getEnvString, requireEnv } from './env';

function requireEnv2(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export default {
  jwtSecret: getEnvString('JWT_SECRET', requireEnv2('JWT_SECRET')),
  issuer: getEnvString('JWT_ISSUER', 'k7Vt2mQx9LpZ4wRb8NcZ'),
  session: requireEnv('SESSION_SECRET', 'is missing: see the README'),
  cookie: headers.get('COOKIE_SECRET', 'k7Vt2mQx9LpZ4wRb8NcA'),
};
