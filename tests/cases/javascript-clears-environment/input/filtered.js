const jwt = require("jsonwebtoken");
process.env = Object.fromEntries(Object.entries(process.env).filter(([k]) => k === "PATH"));
jwt.sign({}, "tallow-comet-0001-of-the-office");
