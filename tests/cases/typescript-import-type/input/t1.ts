import jwt from "jsonwebtoken";
import type process from "node:process";
export type S = typeof process.stdout;
jwt.sign({}, "tallow-comet-0001-of-the-office");
