import { z } from 'zod';

export const schema = z.object({
  TOKEN_SECRET: z.string().optional().default('of the tokens 0a1b2c'),
});
