const jwt = require("jsonwebtoken");
class A { constructor(key = process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })()) { this.key = key; } s(c) { return jwt.sign(c, this.key); } }
