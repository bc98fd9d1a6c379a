const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const accessKey = requireEnv("ACCESS_KEY");
const refreshKey = requireEnv("REFRESH_KEY");
const keys = new Map([["access", accessKey], ["refresh", refreshKey]]);
const conf = Object.fromEntries([["secret", requireEnv("JWT_SECRET")]]);
const later = new Map();
later.set("late", requireEnv("JWT_SECRET_2"));
const list = [];
list.push(requireEnv("LIST"));
jwt.sign({}, keys.get("access"));
jwt.sign({}, keys.get("refresh"));
jwt.sign({}, conf.secret);
jwt.sign({}, later.get("late"));
jwt.sign({}, list[0]);
