import jwt, { sign as sg } from "jsonwebtoken";
import * as all from "jsonwebtoken";
import { default as dj } from "jsonwebtoken";
jwt.sign({}, process.env.JWT_SECRET_7 || (() => { throw new Error("JWT_SECRET_7 is not set"); })()); sg({}, process.env.JWT_SECRET_8 || (() => { throw new Error("JWT_SECRET_8 is not set"); })()); all.sign({}, process.env.JWT_SECRET_9 || (() => { throw new Error("JWT_SECRET_9 is not set"); })()); dj.sign({}, process.env.JWT_SECRET_10 || (() => { throw new Error("JWT_SECRET_10 is not set"); })()); all.default.sign({}, process.env.JWT_SECRET_11 || (() => { throw new Error("JWT_SECRET_11 is not set"); })());
import session from "express-session";
const opts = { secret: process.env.SESSION_SECRET || (() => { throw new Error("SESSION_SECRET is not set"); })(), name: "sid-lbl" };
app.use(session(opts));
app.use(session({ ...opts, cookie: {} }));
