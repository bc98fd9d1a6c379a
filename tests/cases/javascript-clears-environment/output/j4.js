const jwt = require("jsonwebtoken");
process.env = Object.assign({}, process.env);
jwt.sign({}, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })());
