const jwt = require("jsonwebtoken");
function f(k) { delete process.env[k]; }
jwt.sign({}, process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })());
