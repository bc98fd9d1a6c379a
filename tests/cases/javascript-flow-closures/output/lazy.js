const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

let lazy;
const lazyKey = () => (lazy ??= requireEnv("LAZY"));
jwt.sign({}, lazyKey());
class Lazily { get key() { return this.kept ||= requireEnv("KEPT"); } sign() { return jwt.sign({}, this.key); } }
