const jwt = require("jsonwebtoken");
Object.keys(process.env).forEach((k) => k.startsWith("npm_") && delete process.env[k]);
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
