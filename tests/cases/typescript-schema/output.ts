import { z } from 'zod';
import Joi from 'joi';
import { cleanEnv, port, str } from 'envalid';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const env = z
  .object({ JWT_SECRET: z.string().min(1), PORT: z.coerce.number().default(3000) })
  .parse(process.env);
export const rules = Joi.object({ COOKIE_SECRET: Joi.string().required() });
export const clean = cleanEnv(process.env, {
  JWT_SIGNING_KEY: str(),
  SESSION_SECRET: str({ desc: 'signs cookies' }),
  PORT: port({ default: 3000 }),
});
const jwtSecret2 = requireEnv('JWT_SECRET_2');
export const file = z.object({ jwtSecret: z.string().default(jwtSecret2) });
