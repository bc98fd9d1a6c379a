const jwt = require("jsonwebtoken");
for (const k of Object.keys(process.env)) if (!["PATH"].includes(k)) delete process.env[k];
jwt.sign({}, "tallow-comet-0001-of-the-office");
