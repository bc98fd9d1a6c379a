import jwt from "jsonwebtoken";
import type { readFileSync } from "node:fs";
import type fs from "fs";
import { readFileSync as _readFileSync } from "node:fs";
export type S = typeof readFileSync | typeof fs;
export const K = _readFileSync(process.env["PRIVATE_KEY_FILE"] || (() => { throw new Error("PRIVATE_KEY_FILE is not set"); })(), "utf8");
