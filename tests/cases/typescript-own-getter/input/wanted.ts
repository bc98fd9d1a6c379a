import jwt from "jsonwebtoken";

export function requireEnv(name: string, fallback?: string): string {
  const value = process.env[name];
  if (value) return value;
  if (fallback !== undefined) return fallback;
  throw new Error(`${name} is missing`);
}

export const sign = (id: string) => jwt.sign({ id }, process.env.TOKEN_SECRET || "otter-kettle-0007-of-the-shop");
