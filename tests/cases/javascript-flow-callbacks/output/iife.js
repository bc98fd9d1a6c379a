function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

(function (k) { const jwt = require("jsonwebtoken"); jwt.sign({}, k); })(requireEnv("IIFE_JWT_SECRET"));
const jwtSecret2 = requireEnv("IIFE_JWT_SECRET_2");
((k, n) => { require("jsonwebtoken").sign({ n }, k); })(jwtSecret2, "lbl-x");
const jwtSecret3 = requireEnv("IIFE_JWT_SECRET_3");
(async function main(k) { require("jsonwebtoken").sign({}, k); })(jwtSecret3);
const iifeJwtSecret4 = requireEnv("IIFE_JWT_SECRET_4");
(function (k) { require("jsonwebtoken").sign({}, k); }(iifeJwtSecret4));
const jwtSecret5 = requireEnv("IIFE_JWT_SECRET_5");
(function (k) { require("jsonwebtoken").sign({}, k); }).call(this, jwtSecret5);
