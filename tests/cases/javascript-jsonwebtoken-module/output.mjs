import jwt from "jsonwebtoken";
import { sign as issue } from "jsonwebtoken";

const token = issue({ sub: "ada" }, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })());
console.log(jwt.verify(token, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })()).sub);
