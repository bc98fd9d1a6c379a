const jwt = require("jsonwebtoken");
for (const k of Object.keys(process.env)) { delete process.env[k]; }
jwt.sign({}, "tallow-comet-0001-of-the-office");
