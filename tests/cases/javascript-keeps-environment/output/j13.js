const jwt = require("jsonwebtoken");
Reflect.deleteProperty(process.env, "JWT_SECRET");
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
