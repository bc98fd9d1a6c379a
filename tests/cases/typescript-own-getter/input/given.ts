import jwt from "jsonwebtoken";

function getEnv(key: string, fallback?: string): string {
  const value = process.env[key] || fallback;
  if (!value) throw new Error(`${key} is missing`);
  return value;
}

const secret = getEnv("ORDER_SECRET", "otter-kettle-0008-of-the-shop");

export const sign = (id: string) => jwt.sign({ id }, secret);
