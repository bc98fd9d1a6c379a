import disk from "node:fs";
import jwt from "jsonwebtoken";

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const key = disk.readFileSync(requireEnv("JWT_PRIVATE_KEY_FILE"), "utf8");

export const sign = (claims) => jwt.sign(claims, key, { algorithm: "ES256" });
export const read = (path) => disk.readFileSync(path);
