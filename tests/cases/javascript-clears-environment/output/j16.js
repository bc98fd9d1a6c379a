const jwt = require("jsonwebtoken");
delete x.y; x.env = {};
jwt.sign({}, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })());
