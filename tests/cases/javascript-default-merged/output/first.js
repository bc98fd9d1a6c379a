const _ = require("lodash");
const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const known = { ttl: 1 };
exports.own = (options) => jwt.sign({}, _.defaults({ secret: requireEnv("FIRST_JWT_SECRET") }, options).secret);
exports.closed = () => jwt.sign({}, Object.assign({}, { secret: requireEnv("FIRST_JWT_SECRET_2") }, known).secret);
exports.last = (options) => jwt.sign({}, { ...options, secret: requireEnv("FIRST_JWT_SECRET_3") }.secret);
exports.given = (key) => {
  if (key === undefined) key = requireEnv("JWT_KEY");
  return jwt.sign({}, key);
};
