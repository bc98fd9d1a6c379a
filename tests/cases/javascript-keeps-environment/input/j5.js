const jwt = require("jsonwebtoken");
delete process.env.JWT_SECRET;
jwt.sign({}, "tallow-comet-0001-of-the-office");
