const _ = require("lodash");
const jwt = require("jsonwebtoken");

const known = { ttl: 1 };
exports.own = (options) => jwt.sign({}, _.defaults({ secret: process.env.FIRST_JWT_SECRET || (() => { throw new Error("FIRST_JWT_SECRET is not set"); })() }, options).secret);
exports.closed = () => jwt.sign({}, Object.assign({}, { secret: process.env.FIRST_JWT_SECRET_2 || (() => { throw new Error("FIRST_JWT_SECRET_2 is not set"); })() }, known).secret);
exports.last = (options) => jwt.sign({}, { ...options, secret: process.env.FIRST_JWT_SECRET_3 || (() => { throw new Error("FIRST_JWT_SECRET_3 is not set"); })() }.secret);
exports.given = (key) => {
  if (key === undefined) key = process.env.JWT_KEY || (() => { throw new Error("JWT_KEY is not set"); })();
  return jwt.sign({}, key);
};
