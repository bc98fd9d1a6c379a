import { z } from 'zod';
import Joi from 'joi';
import { cleanEnv, port, str } from 'envalid';

export const env = z
  .object({ JWT_SECRET: z.string().default('a made-up key 1'), PORT: z.coerce.number().default(3000) })
  .parse(process.env);
export const rules = Joi.object({ COOKIE_SECRET: Joi.string().default('a made-up key 2') });
export const clean = cleanEnv(process.env, {
  JWT_SIGNING_KEY: str({ default: 'a made-up key 3' }),
  SESSION_SECRET: str({ desc: 'signs cookies', devDefault: 'a made-up key 4' }),
  PORT: port({ default: 3000 }),
});
export const file = z.object({ jwtSecret: z.string().default('a made-up key 5') });
