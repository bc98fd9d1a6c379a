const jwt = require("jsonwebtoken");
process.env = Object.create(null);
jwt.sign({}, "tallow-comet-0001-of-the-office");
