import jwt from "jsonwebtoken";
import { orNothing } from "./lib/env";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const url = orNothing("SHOP_URL");

export const sign = (id: string) => jwt.sign({ id, url }, requireEnv("EMPTY_JWT_SECRET"));
