function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const K = requireEnv("CONSTANTS2_C3_JWT_SECRET");
