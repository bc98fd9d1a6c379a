import { registerAs } from '@nestjs/config';
import { getEnvBoolean, getEnvString } from './env';

const PLACEHOLDERS = {
  AUTH_JWT_SECRET: 'secret', // -
  AUTH_REFRESH_SECRET: 'secret-for-refresh-1', // -
} as const;

export const security = registerAs('security', () => ({
  jwtSecret: getEnvString('JWT_SECRET', 'clinic-nest!@#123.'), // +secret-name|env-fallback
  refreshSecret: getEnvString('REFRESH_TOKEN_SECRET', 'clinic-nest-refresh!@#'), // +secret-name|env-fallback
  issuer: getEnvString('JWT_ISSUER', 'clinic.example.net!@#1'), // -
  secure: getEnvBoolean('COOKIE_SECURE', true),
}));

export enum InfraConfig {
  JWT_SECRET = 'JWT_SECRET', // -
  SESSION_SECRET = 'SESSION_SECRET', // -
  TOKEN_SALT = 'TOKEN_SALT', // -
  MAILER_CLIENT_SECRET = 'MAILER_CLIENT_SECRET', // -
}

export enum KeyType {
  PUBLISHABLE = 'publishable',
  SECRET = 'secret', // -
}

export const SECRET_SERVICE = 'SECRET_SERVICE'; // -
export const TOKENS = { JwtSecret: Symbol('jwt.secret'), signingKey: 'clinic/signing-key-2' }; // ?
export const cookie = { secretKey: 'clinic.sid', name: 'clinic_session' }; // -

export default () => ({
  jwt: {
    secret: process.env.CLINIC_JWT_SECRET ?? 'ward-seven-upstairs', // +secret-name|env-fallback
    expiresIn: process.env.CLINIC_JWT_TTL ?? '15m', // -
  },
  session: { secret: process.env['SESSION_SECRET'] || 'ward-eight' }, // +secret-name|env-fallback
});

export const check = (env: NodeJS.ProcessEnv) =>
  Object.entries(PLACEHOLDERS).filter(([name, value]) => env[name] === value); // -
