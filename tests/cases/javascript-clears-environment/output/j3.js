const jwt = require("jsonwebtoken");
process.env = { ...process.env, A: 1 };
jwt.sign({}, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })());
