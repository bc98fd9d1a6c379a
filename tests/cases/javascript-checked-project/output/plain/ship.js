const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

exports.ship = (order) => jwt.sign(order, requireEnv("PLAIN_JWT_SECRET"));
