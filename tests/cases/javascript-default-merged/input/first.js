const _ = require("lodash");
const jwt = require("jsonwebtoken");

const known = { ttl: 1 };
exports.own = (options) => jwt.sign({}, _.defaults({ secret: "oriel-42-first" }, options).secret);
exports.closed = () => jwt.sign({}, Object.assign({}, { secret: "oriel-43-closed" }, known).secret);
exports.last = (options) => jwt.sign({}, { ...options, secret: "oriel-44-last" }.secret);
exports.given = (key) => {
  if (key === undefined) key = "oriel-45-given";
  return jwt.sign({}, key);
};
