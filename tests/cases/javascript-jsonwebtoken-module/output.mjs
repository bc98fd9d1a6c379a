import jwt from "jsonwebtoken";
import { sign as issue } from "jsonwebtoken";

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const token = issue({ sub: "ada" }, requireEnv("JWT_SECRET"));
console.log(jwt.verify(token, requireEnv("JWT_SECRET")).sub);
