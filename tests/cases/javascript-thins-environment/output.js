const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const keep = ["PATH", "HMAC_KEY"];
for (const k in process.env) if (!keep.includes(k)) delete process.env[k];
jwt.sign({}, requireEnv("HMAC_KEY"));
