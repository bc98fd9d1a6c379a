const jwt = require("jsonwebtoken");
process.env.JWT_SECRET = undefined;
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
