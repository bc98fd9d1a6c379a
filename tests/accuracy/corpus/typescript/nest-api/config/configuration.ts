import { registerAs } from '@nestjs/config';
import { z } from 'zod';

export default () => ({
  port: parseInt(process.env.PORT ?? '3000', 10), // -
  database: { host: process.env.DATABASE_HOST || 'localhost', password: 'postgres' }, // -
  jwt: {
    secret: process.env.JWT_SECRET || 'mySecretKey', // +secret-name|env-fallback
    refreshSecret: process.env.JWT_REFRESH_SECRET ?? 'myRefreshSecretKey', // +secret-name|env-fallback
    expiresIn: '3600s', // -
  },
  cookieSecret: 'cookie-s3cr3t-value', // +secret-name
  secretName: 'nest/api', // -
});

export const authConfig = registerAs('auth', () => ({ // -
  jwtSecret: process.env.AUTH_JWT_SECRET!, // -
  signingKey: process.env['SIGNING_KEY'] || 'bracket-signing-key', // +secret-name|env-fallback
  header: 'x-signing-key', // -
}));

export const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production']).default('development'), // -
  JWT_SECRET: z.string().min(8).default('zod-default-secret'), // +secret-name|env-fallback
  SESSION_SECRET: z.string({ required_error: 'SESSION_SECRET is required' }), // -
  TOKEN_SECRET: z.string().optional().default('zod-optional-secret'), // +secret-name|env-fallback
  JWT_ALGORITHM: z.literal('HS256').default('HS256'), // -
});

const { APP_SECRET = 'destructured-app-secret', APP_NAME = 'nest-api' } = process.env; // +secret-name|env-fallback
const { AUTH_SECRET: authSecret = 'renamed-auth-secret' } = process.env; // +secret-name|env-fallback

export const app = { secret: APP_SECRET, auth: authSecret, name: APP_NAME };

process.env.COOKIE_SECRET ||= 'assigned-cookie-secret'; // +secret-name|env-fallback
process.env.SESSION_NAME ??= 'session'; // -

export const SWAGGER = {
  components: {
    securitySchemes: { jwt: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } }, // -
    examples: { login: { value: { secret: 'string' } } }, // -
  },
};
