const jwt = require("jsonwebtoken");
function f(k) { delete process.env[k]; }
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
