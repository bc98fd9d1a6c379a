const jwt = require("jsonwebtoken");
process.env.JWT_SECRET = undefined;
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
