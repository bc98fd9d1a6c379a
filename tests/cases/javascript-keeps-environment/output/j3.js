const jwt = require("jsonwebtoken");
process.env = { ...process.env, A: 1 };
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
