const jwt = require("jsonwebtoken");
const old = { ...process.env };
process.env = old;
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
