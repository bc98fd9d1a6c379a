const jwt = require("jsonwebtoken");
Object.keys(process.env).forEach(function (k) { if (k.startsWith("npm_")) delete process.env[k]; });
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
