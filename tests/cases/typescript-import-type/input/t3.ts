import jwt from "jsonwebtoken";
import { type env as process } from "node:process";
export type S = typeof process;
jwt.sign({}, "tallow-comet-0001-of-the-office");
