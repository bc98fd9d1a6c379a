const jwt = require("jsonwebtoken");
delete x.y; x.env = {};
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
