const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function f(c, key = requireEnv("JWT_KEY")) { return jwt.sign(c, key); }
