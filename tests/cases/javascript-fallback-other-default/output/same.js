const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const key = requireEnv("APP_KEY");
exports.other = process.env.APP_KEY || "";
exports.title = process.env.APP_NAME || "The shop";
exports.token = jwt.sign({}, key);
