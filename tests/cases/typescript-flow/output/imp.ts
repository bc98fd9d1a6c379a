import jwt = require("jsonwebtoken");
import { sign, type JwtPayload } from "jsonwebtoken";
import * as J from "jsonwebtoken";
jwt.sign({}, process.env["JWT_SECRET_8"] || (() => { throw new Error("JWT_SECRET_8 is not set"); })()); sign({}, process.env["JWT_SECRET_9"] || (() => { throw new Error("JWT_SECRET_9 is not set"); })()); J.sign({}, process.env["JWT_SECRET_10"] || (() => { throw new Error("JWT_SECRET_10 is not set"); })()); J["sign"]({}, process.env["JWT_SECRET_11"] || (() => { throw new Error("JWT_SECRET_11 is not set"); })());
