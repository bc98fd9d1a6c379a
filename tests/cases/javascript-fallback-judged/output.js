// The code has an idea of its own of which values count: a short one would be the key after a fix.
const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

let key;
try {
  key = process.env.JWT_KEY;
  if (key.length < 8) throw new Error("short");
} catch {
  key = "granite-otter-11";
}

let named = process.env.NAMED_KEY;
if (!named || named === "changeme") named = "granite-otter-12";

let plain = process.env.PLAIN_KEY;
if (typeof plain !== "string" || plain.length === 0) plain = requireEnv("PLAIN_KEY");

module.exports = (user) => [jwt.sign(user, key), jwt.sign(user, named), jwt.sign(user, plain)];
