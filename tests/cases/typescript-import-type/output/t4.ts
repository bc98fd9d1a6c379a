import jwt from "jsonwebtoken";
import type { env } from "node:process";
import { type env as e2 } from "node:process";
export type S = typeof env;
jwt.sign({}, process.env["JWT_SECRET"] || (() => { throw new Error("JWT_SECRET is not set"); })());
