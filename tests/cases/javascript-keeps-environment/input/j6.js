const jwt = require("jsonwebtoken");
delete process.env.OTHER;
jwt.sign({}, "tallow-comet-0001-of-the-office");
