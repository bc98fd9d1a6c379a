import jwt from "jsonwebtoken";

/** @param {string} name */
function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/**
 * @param {string} user
 * @returns {string}
 */
export const issue = (user) => jwt.sign({ user }, requireEnv("DOCUMENTED_JWT_SECRET"));
