// @ts-check
const jwt = require("jsonwebtoken");

/** @param {string} name */
function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, requireEnv("MARK_JWT_SECRET"));
