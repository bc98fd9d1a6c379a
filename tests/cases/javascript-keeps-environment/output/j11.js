const jwt = require("jsonwebtoken");
Object.keys(process.env).forEach(function (k) { if (k.startsWith("npm_")) delete process.env[k]; });
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
