import jwt, { sign as sg } from "jsonwebtoken";
import * as all from "jsonwebtoken";
import { default as dj } from "jsonwebtoken";
jwt.sign({}, "h1"); sg({}, "h2"); all.sign({}, "h3"); dj.sign({}, "h4"); all.default.sign({}, "h5");
import session from "express-session";
const opts = { secret: "h6-session", name: "sid-lbl" };
app.use(session(opts));
app.use(session({ ...opts, cookie: {} }));
