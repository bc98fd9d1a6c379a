import jwt = require("jsonwebtoken");
import { sign, type JwtPayload } from "jsonwebtoken";
import * as J from "jsonwebtoken";
jwt.sign({}, process.env["IMP_JWT_SECRET"] || (() => { throw new Error("IMP_JWT_SECRET is not set"); })()); sign({}, process.env["IMP_JWT_SECRET_2"] || (() => { throw new Error("IMP_JWT_SECRET_2 is not set"); })()); J.sign({}, process.env["IMP_JWT_SECRET_3"] || (() => { throw new Error("IMP_JWT_SECRET_3 is not set"); })()); J["sign"]({}, process.env["IMP_JWT_SECRET_4"] || (() => { throw new Error("IMP_JWT_SECRET_4 is not set"); })());
