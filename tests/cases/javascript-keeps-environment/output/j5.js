const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

delete process.env.JWT_SECRET;
jwt.sign({}, requireEnv("AND_JWT_SECRET"));
