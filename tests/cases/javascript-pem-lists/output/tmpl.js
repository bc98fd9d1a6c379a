const { readFileSync } = require("node:fs");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtPrivateKey = readFileSync(requireEnv("JWT_PRIVATE_KEY_FILE"), "utf8");
const jwtPrivateKey2File = requireEnv("JWT_PRIVATE_KEY_2_FILE");
const KEYS = [jwtPrivateKey, readFileSync(jwtPrivateKey2File, "utf8")];
module.exports = KEYS;
