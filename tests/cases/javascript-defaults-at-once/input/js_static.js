const jwt = require("jsonwebtoken");
class A { constructor(key = "tallow-comet-0001-of-the-office") { this.key = key; } s(c) { return jwt.sign(c, this.key); } }
