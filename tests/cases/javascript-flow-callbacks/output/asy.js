const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

async function getKey() { return requireEnv("ASY_JWT_SECRET"); }
async function f() { return jwt.sign({}, await getKey()); }
const gk = () => Promise.resolve(requireEnv("ASY_JWT_SECRET_2"));
async function g() { const k = await gk(); jwt.sign({}, k); }
getKey2().then(k => jwt.sign({}, k));
function getKey2() { return Promise.resolve(requireEnv("ASY_JWT_SECRET_3")); }
const p = new Promise((resolve) => resolve("m4-np"));
async function h() { jwt.sign({}, await p); }
jwt.verify(t, (h, cb) => cb(null, requireEnv("ASY_JWT_SECRET_4")));
jwt.verify(t, getK);
function getK(header, callback) { callback(null, requireEnv("ASY_JWT_SECRET_5")); }
