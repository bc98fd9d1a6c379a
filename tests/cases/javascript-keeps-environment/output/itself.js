const jwt = require("jsonwebtoken");
const { fork } = require("child_process");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

fork(__filename, [], { env: { ...process.env, A: "b" } });
fork(__filename, [], { env: process.env });
jwt.sign({}, requireEnv("AND_JWT_SECRET"));
