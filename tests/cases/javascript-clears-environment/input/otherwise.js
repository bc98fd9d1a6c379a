const jwt = require("jsonwebtoken");
for (const k in process.env) { if (k === "PATH") console.log(k); else delete process.env[k]; }
jwt.sign({}, "tallow-comet-0001-of-the-office");
