import jwt from "jsonwebtoken";
import { later } from "./lib/env";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const sign = async (id: string) =>
  jwt.sign({ id, url: await later("SHOP_URL") }, requireEnv("PROMISE_JWT_SECRET"));
