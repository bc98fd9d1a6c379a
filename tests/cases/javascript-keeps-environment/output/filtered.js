const jwt = require("jsonwebtoken");
Object.keys(process.env).filter((k) => k.startsWith("npm_")).forEach((k) => delete process.env[k]);
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
