const jwt = require("jsonwebtoken");
delete process.env;
jwt.sign({}, "tallow-comet-0001-of-the-office");
