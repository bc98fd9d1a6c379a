const jwt = require("jsonwebtoken");
delete x.y; x.env = {};
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
