const jwt = require("jsonwebtoken");
const old = { ...process.env };
process.env = old;
jwt.sign({}, "tallow-comet-0001-of-the-office");
