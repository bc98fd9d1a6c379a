import jwt = require("jsonwebtoken");
import { sign, type JwtPayload } from "jsonwebtoken";
import * as J from "jsonwebtoken";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, requireEnv("IMP_JWT_SECRET")); sign({}, requireEnv("IMP_JWT_SECRET_2")); J.sign({}, requireEnv("IMP_JWT_SECRET_3")); J["sign"]({}, requireEnv("IMP_JWT_SECRET_4"));
