import * as jwt from "jsonwebtoken";

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const sign = (claims) => jwt.default.sign(claims, requireEnv("JWT_SECRET"));
