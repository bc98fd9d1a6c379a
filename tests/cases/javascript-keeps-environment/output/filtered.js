const jwt = require("jsonwebtoken");
Object.keys(process.env).filter((k) => k.startsWith("npm_")).forEach((k) => delete process.env[k]);
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
