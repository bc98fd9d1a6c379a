const jwt = require("jsonwebtoken");
function f(k) { delete process.env[k]; }
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
