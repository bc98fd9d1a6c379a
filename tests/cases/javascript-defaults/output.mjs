import { z } from 'zod';
import Joi from 'joi';

export const schema = z.object({
  JWT_SECRET: z.string().min(8),
  PORT: z.string().default('3000'),
});
export const rules = Joi.object({ SESSION_SECRET: Joi.string().required() });
