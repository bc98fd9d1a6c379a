import jwt from "jsonwebtoken";
import type { env } from "node:process";
import { type env as e2 } from "node:process";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export type S = typeof env;
jwt.sign({}, requireEnv("JWT_SECRET"));
