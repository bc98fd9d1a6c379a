const _ = require("lodash");
const jwt = require("jsonwebtoken");

const known = { ttl: 1 };
exports.own = (options) => jwt.sign({}, _.defaults({ secret: process.env.JWT_SECRET_3 || (() => { throw new Error("JWT_SECRET_3 is not set"); })() }, options).secret);
exports.closed = () => jwt.sign({}, Object.assign({}, { secret: process.env.JWT_SECRET_4 || (() => { throw new Error("JWT_SECRET_4 is not set"); })() }, known).secret);
exports.last = (options) => jwt.sign({}, { ...options, secret: process.env.JWT_SECRET_5 || (() => { throw new Error("JWT_SECRET_5 is not set"); })() }.secret);
exports.given = (key) => {
  if (key === undefined) key = process.env.JWT_SECRET_6 || (() => { throw new Error("JWT_SECRET_6 is not set"); })();
  return jwt.sign({}, key);
};
