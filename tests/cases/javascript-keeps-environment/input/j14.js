const jwt = require("jsonwebtoken");
process.env.JWT_SECRET = undefined;
jwt.sign({}, "tallow-comet-0001-of-the-office");
