import { z } from 'zod';

export const schema = z.object({
  TOKEN_SECRET: z.string().optional().default(process.env['TOKEN_SECRET'] || (() => { throw new Error('TOKEN_SECRET is not set'); })()),
});
