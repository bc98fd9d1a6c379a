const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

Object.keys(process.env).forEach(function (k) { if (k.startsWith("npm_")) delete process.env[k]; });
jwt.sign({}, requireEnv("AND_JWT_SECRET"));
