const jwt = require("jsonwebtoken");
Object.keys(process.env).forEach(function (k) { if (k.startsWith("npm_")) delete process.env[k]; });
jwt.sign({}, "tallow-comet-0001-of-the-office");
