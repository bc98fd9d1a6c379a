import jwt, { sign as sg } from "jsonwebtoken";
import * as all from "jsonwebtoken";
import { default as dj } from "jsonwebtoken";

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, requireEnv("ESM_JWT_SECRET")); sg({}, requireEnv("ESM_JWT_SECRET_2")); all.sign({}, requireEnv("ESM_JWT_SECRET_3")); dj.sign({}, requireEnv("ESM_JWT_SECRET_4")); all.default.sign({}, requireEnv("ESM_JWT_SECRET_5"));
import session from "express-session";
const opts = { secret: requireEnv("SESSION_SECRET"), name: "sid-lbl" };
app.use(session(opts));
app.use(session({ ...opts, cookie: {} }));
