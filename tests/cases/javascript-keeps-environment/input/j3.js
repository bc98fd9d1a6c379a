const jwt = require("jsonwebtoken");
process.env = { ...process.env, A: 1 };
jwt.sign({}, "tallow-comet-0001-of-the-office");
