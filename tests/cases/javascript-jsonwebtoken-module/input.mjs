import jwt from "jsonwebtoken";
import { sign as issue } from "jsonwebtoken";

const token = issue({ sub: "ada" }, "the key of the tokens");
console.log(jwt.verify(token, `the key of the tokens`).sub);
