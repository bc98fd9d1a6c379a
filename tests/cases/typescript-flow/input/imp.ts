import jwt = require("jsonwebtoken");
import { sign, type JwtPayload } from "jsonwebtoken";
import * as J from "jsonwebtoken";
jwt.sign({}, "b1"); sign({}, "b2"); J.sign({}, "b3"); J["sign"]({}, "b4");
