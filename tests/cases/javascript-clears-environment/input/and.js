const jwt = require("jsonwebtoken");
Object.keys(process.env).forEach((k) => k !== "PATH" && delete process.env[k]);
jwt.sign({}, "tallow-comet-0001-of-the-office");
