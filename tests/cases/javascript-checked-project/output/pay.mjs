import jwt from "jsonwebtoken";

/** @param {string} name */
function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const pay = (order) => jwt.sign(order, requireEnv("PAY_JWT_SECRET"));
