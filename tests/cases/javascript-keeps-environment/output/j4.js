const jwt = require("jsonwebtoken");
process.env = Object.assign({}, process.env);
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
