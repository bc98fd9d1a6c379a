const jwt = require("jsonwebtoken");
delete process.env["JWT_SECRET"];
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
