import dotenv from 'dotenv';
import path from 'path';
import Joi from 'joi';

dotenv.config({ path: path.join(__dirname, '../../.env') }); // -

const envVarsSchema = Joi.object()
  .keys({
    NODE_ENV: Joi.string().valid('production', 'development', 'test').required(), // -
    PORT: Joi.number().default(3000),
    JWT_SECRET: Joi.string().required().description('JWT secret key'), // -
    COOKIE_SECRET: Joi.string().min(16).default('boilerplate-cookie-1').description('Signs cookies'), // +secret-name|env-fallback
    SMTP_PASSWORD: Joi.string().description('password for email server'), // -
  })
  .unknown();

const { value: envVars, error } = envVarsSchema.prefs({ errors: { label: 'key' } }).validate(process.env); // -
if (error) throw new Error(`Config validation error: ${error.message}`);

const config = {
  env: envVars.NODE_ENV,
  mongoose: { url: envVars.MONGODB_URL + (envVars.NODE_ENV === 'test' ? '-test' : '') }, // -
  jwt: {
    secret: envVars.JWT_SECRET || 'boilerplate-jwt-2', // +secret-name|env-fallback
    accessExpirationMinutes: 30,
    resetPasswordTokenName: 'reset-password-secret', // -
  },
  cookie: { secret: envVars.COOKIE_SECRET as string, name: 'boilerplate.secret' }, // -
  email: { from: 'support@yourapp.example.net', smtp: { host: 'smtp.example.net', auth: { user: 'mailer', pass: '' } } }, // -
};

export const tokenTypes = { ACCESS: 'access', REFRESH: 'refresh', RESET_PASSWORD: 'resetPassword', SECRET: 'secret' } as const; // -
export default config;
