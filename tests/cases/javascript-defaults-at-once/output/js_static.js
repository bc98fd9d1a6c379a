const jwt = require("jsonwebtoken");
class A { constructor(key = process.env.JWT_KEY || (() => { throw new Error("JWT_KEY is not set"); })()) { this.key = key; } s(c) { return jwt.sign(c, this.key); } }
