const jwt = require("jsonwebtoken");
for (const k in process.env) delete process.env[k];
jwt.sign({}, "tallow-comet-0001-of-the-office");
