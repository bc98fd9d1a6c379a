// @ts-check
const jwt = require("jsonwebtoken");

/** @param {string} name */
function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/**
 * @param {string} name
 * @returns {never}
 */
function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

jwt.sign({}, requireEnv("MARK_JWT_SECRET"));

const { OTHER_KEY = requireEnv("OTHER_KEY"), ...rest } = process.env;
jwt.sign({ rest }, (process.env.ONE_KEY ?? process.env.TWO_KEY) || missingEnv("TWO_KEY"));
jwt.sign({}, OTHER_KEY);

function port() {
  return 3000;
}
port();
