import { readFileSync } from "node:fs";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const KEYS: string[] = [readFileSync(requireEnv("ARRCONST_PRIVATE_KEY_FILE"), "utf8"), readFileSync(requireEnv("ARRCONST_PRIVATE_KEY_2_FILE"), "utf8")];
