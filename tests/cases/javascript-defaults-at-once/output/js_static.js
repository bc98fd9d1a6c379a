const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

class A { constructor(key = requireEnv("JWT_KEY")) { this.key = key; } s(c) { return jwt.sign(c, this.key); } }
