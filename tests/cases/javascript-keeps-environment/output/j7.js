const jwt = require("jsonwebtoken");
delete process.env["JWT_SECRET"];
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
