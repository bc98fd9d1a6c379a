function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

(function (k) { const jwt = require("jsonwebtoken"); jwt.sign({}, k); })(requireEnv("IIFE_JWT_SECRET"));
((k, n) => { require("jsonwebtoken").sign({ n }, k); })(requireEnv("IIFE_JWT_SECRET_2"), "lbl-x");
(async function main(k) { require("jsonwebtoken").sign({}, k); })(requireEnv("IIFE_JWT_SECRET_3"));
(function (k) { require("jsonwebtoken").sign({}, k); }(requireEnv("IIFE_JWT_SECRET_4")));
(function (k) { require("jsonwebtoken").sign({}, k); }).call(this, requireEnv("IIFE_JWT_SECRET_5"));
