const { sign } = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

sign({}, requireEnv("IMPORTS_JWT_SECRET"));
const { sign: s2, verify } = require("jsonwebtoken");
const importsJwtSecret2 = requireEnv("IMPORTS_JWT_SECRET_2");
s2({}, importsJwtSecret2); verify(t, requireEnv("IMPORTS_JWT_SECRET_3"));
require("jsonwebtoken").sign({}, requireEnv("IMPORTS_JWT_SECRET_4"));
const jwt = require("jsonwebtoken");
jwt["sign"]({}, requireEnv("IMPORTS_JWT_SECRET_5"));
const { sign: s3 } = jwt;
s3({}, requireEnv("IMPORTS_JWT_SECRET_6"));
const util = require("util");
const { promisify } = require("util");
const vp = promisify(jwt.verify);
vp(t, requireEnv("IMPORTS_JWT_SECRET_7"));
util.promisify(jwt.sign)({}, requireEnv("IMPORTS_JWT_SECRET_8"));
const sg = jwt.sign.bind(jwt);
sg({}, requireEnv("IMPORTS_JWT_SECRET_9"));
jwt.sign.call(jwt, {}, requireEnv("IMPORTS_JWT_SECRET_10"));
jwt.sign.apply(jwt, [{}, requireEnv("IMPORTS_JWT_SECRET_11")]);
const m = "sign"; jwt[m]({}, requireEnv("IMPORTS_JWT_SECRET_12"));
let j2; j2 = require("jsonwebtoken"); j2.sign({}, requireEnv("IMPORTS_JWT_SECRET_13"));
const pj = require("bluebird").promisifyAll(require("jsonwebtoken"));
pj.signAsync({}, requireEnv("IMPORTS_JWT_SECRET_14"));
const jw = require("jsonwebtoken").default; jw.sign({}, requireEnv("IMPORTS_JWT_SECRET_15"));
jwt?.sign({}, requireEnv("IMPORTS_JWT_SECRET_16"));
jwt.sign?.({}, requireEnv("IMPORTS_JWT_SECRET_17"));
(0, jwt.sign)({}, requireEnv("IMPORTS_JWT_SECRET_18"));
