// What takes its place has all of it, whatever else it takes over.
const jwt = require("jsonwebtoken");
const settings = require("./settings");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

process.env = { ...settings.env, ...process.env };
module.exports = () => jwt.sign({}, requireEnv("TAKEN_OVER_TOO_JWT_SECRET"));
