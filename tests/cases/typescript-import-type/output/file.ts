import jwt from "jsonwebtoken";
import type { readFileSync } from "node:fs";
import type fs from "fs";
import { readFileSync as _readFileSync } from "node:fs";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export type S = typeof readFileSync | typeof fs;
export const K = _readFileSync(requireEnv("PRIVATE_KEY_FILE"), "utf8");
