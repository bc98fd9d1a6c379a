import { z } from 'zod';
import Joi from 'joi';
import { cleanEnv, port, str } from 'envalid';

export const env = z
  .object({ JWT_SECRET: z.string().min(1), PORT: z.coerce.number().default(3000) })
  .parse(process.env);
export const rules = Joi.object({ COOKIE_SECRET: Joi.string().required() });
export const clean = cleanEnv(process.env, {
  JWT_SIGNING_KEY: str(),
  SESSION_SECRET: str({ desc: 'signs cookies' }),
  PORT: port({ default: 3000 }),
});
export const file = z.object({ jwtSecret: z.string().default(process.env['JWT_SECRET_2'] || (() => { throw new Error('JWT_SECRET_2 is not set'); })()) });
