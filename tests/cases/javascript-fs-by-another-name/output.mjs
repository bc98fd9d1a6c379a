import disk from "node:fs";
import jwt from "jsonwebtoken";

const key = disk.readFileSync(process.env.JWT_PRIVATE_KEY_FILE || (() => { throw new Error("JWT_PRIVATE_KEY_FILE is not set"); })(), "utf8");

export const sign = (claims) => jwt.sign(claims, key, { algorithm: "ES256" });
export const read = (path) => disk.readFileSync(path);
