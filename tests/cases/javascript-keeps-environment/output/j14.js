const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

process.env.JWT_SECRET = undefined;
jwt.sign({}, requireEnv("AND_JWT_SECRET"));
