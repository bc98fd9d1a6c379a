const jwt = require("jsonwebtoken");
process.env = { PATH: process.env.PATH };
jwt.sign({}, "tallow-comet-0001-of-the-office");
