const jwt = require("jsonwebtoken");
delete x.y; x.env = {};
jwt.sign({}, "tallow-comet-0001-of-the-office");
