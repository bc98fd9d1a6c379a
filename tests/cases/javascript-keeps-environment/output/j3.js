const jwt = require("jsonwebtoken");
process.env = { ...process.env, A: 1 };
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
