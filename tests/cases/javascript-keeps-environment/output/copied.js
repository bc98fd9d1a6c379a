const jwt = require("jsonwebtoken");
const old = { ...process.env };
process.env = old;
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
