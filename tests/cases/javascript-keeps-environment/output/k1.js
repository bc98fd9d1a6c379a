const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const k = requireEnv("SIGN_KEY");
delete process.env.SIGN_KEY;
jwt.sign({}, k);
