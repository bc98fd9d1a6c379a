import jwt from "jsonwebtoken";
import type { env } from "node:process";
import { type env as e2 } from "node:process";
export type S = typeof env;
jwt.sign({}, "tallow-comet-0001-of-the-office");
