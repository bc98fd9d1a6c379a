const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

// Types are told nowhere here.
jwt.sign({ note: "@returns {" }, requireEnv("PLAIN_JWT_SECRET"));
