const jwt = require("jsonwebtoken");
function f(c, key = "tallow-comet-0001-of-the-office") { return jwt.sign(c, key); }
