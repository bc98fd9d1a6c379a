import { z } from 'zod';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const schema = z.object({
  TOKEN_SECRET: z.string().optional().default(requireEnv('TOKEN_SECRET')),
});
