const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const feJwtSecret = requireEnv("FE_JWT_SECRET");
const feJwtSecret2 = requireEnv("FE_JWT_SECRET_2");
[feJwtSecret, feJwtSecret2].forEach(k => jwt.verify(t, k));
const r = [requireEnv("FE_JWT_SECRET_3")].map((k) => jwt.verify(t, k));
const ks = [requireEnv("FE_JWT_SECRET_4")];
ks.some(function (k) { return jwt.verify(t, k); });
for (const k of [requireEnv("FE_JWT_SECRET_5")]) jwt.verify(t, k);
for (const [n, k] of Object.entries({ x: requireEnv("FE_JWT_SECRET_6") })) jwt.sign({ n }, k);
const feJwtSecret7 = requireEnv("FE_JWT_SECRET_7");
Object.values({ z: feJwtSecret7 }).forEach(k => jwt.verify(t, k));
const feJwtSecret8 = requireEnv("FE_JWT_SECRET_8");
Object.entries({ q: feJwtSecret8 }).map(([n, k]) => jwt.sign({ n }, k));
const found = [requireEnv("FE_JWT_SECRET_9")].find(k => jwt.verify(t, k));
