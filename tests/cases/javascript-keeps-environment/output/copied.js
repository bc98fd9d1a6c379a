const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const old = { ...process.env };
process.env = old;
jwt.sign({}, requireEnv("AND_JWT_SECRET"));
