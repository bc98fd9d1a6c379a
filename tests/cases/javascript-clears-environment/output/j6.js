const jwt = require("jsonwebtoken");
delete process.env.OTHER;
jwt.sign({}, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })());
