const jwt = require("jsonwebtoken");
function f(c, key = process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })()) { return jwt.sign(c, key); }
