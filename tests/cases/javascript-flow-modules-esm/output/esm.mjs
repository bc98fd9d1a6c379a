import jwt, { sign as sg } from "jsonwebtoken";
import * as all from "jsonwebtoken";
import { default as dj } from "jsonwebtoken";
jwt.sign({}, process.env.ESM_JWT_SECRET || (() => { throw new Error("ESM_JWT_SECRET is not set"); })()); sg({}, process.env.ESM_JWT_SECRET_2 || (() => { throw new Error("ESM_JWT_SECRET_2 is not set"); })()); all.sign({}, process.env.ESM_JWT_SECRET_3 || (() => { throw new Error("ESM_JWT_SECRET_3 is not set"); })()); dj.sign({}, process.env.ESM_JWT_SECRET_4 || (() => { throw new Error("ESM_JWT_SECRET_4 is not set"); })()); all.default.sign({}, process.env.ESM_JWT_SECRET_5 || (() => { throw new Error("ESM_JWT_SECRET_5 is not set"); })());
import session from "express-session";
const opts = { secret: process.env.SESSION_SECRET || (() => { throw new Error("SESSION_SECRET is not set"); })(), name: "sid-lbl" };
app.use(session(opts));
app.use(session({ ...opts, cookie: {} }));
