const jwt = require("jsonwebtoken");
process.env = Object.assign({}, process.env);
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
