const jwt = require("jsonwebtoken");
process.env = Object.assign({}, process.env);
jwt.sign({}, "tallow-comet-0001-of-the-office");
