import jwt from "jsonwebtoken";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

type Names = "PORT" | "SHOP_URL";

function getEnv(name: Names): string {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}

export const sign = (id: string) => jwt.sign({ id, url: getEnv("SHOP_URL") }, requireEnv("KEYS_JWT_SECRET"));
