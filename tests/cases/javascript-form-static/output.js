const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const key = requireEnv("JWT_KEY");
const nested = requireEnv("NESTED");
const tagged = String.raw`tpl-${"y"}-1a2b3c4d`;
const call = `tpl-${String("x")}-1a2b3c4d`;
const empty = requireEnv("EMPTY");
jwt.sign({}, key);
jwt.sign({}, nested);
jwt.sign({}, tagged);
jwt.sign({}, call);
jwt.sign({}, empty);
