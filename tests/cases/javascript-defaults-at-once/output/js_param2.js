const jwt = require("jsonwebtoken");
function f(c, key = process.env.JWT_KEY || (() => { throw new Error("JWT_KEY is not set"); })()) { return jwt.sign(c, key); }
