const jwt = await import("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

jwt.sign({}, requireEnv("DYN_JWT_SECRET"));
const { default: jj } = await import("jsonwebtoken");
jj.sign({}, requireEnv("DYN_JWT_SECRET_2"));
(await import("jsonwebtoken")).default.sign({}, requireEnv("DYN_JWT_SECRET_3"));
import("jsonwebtoken").then(m => m.sign({}, requireEnv("DYN_JWT_SECRET_4")));
import("jsonwebtoken").then(({ default: x }) => x.sign({}, requireEnv("DYN_JWT_SECRET_5")));
async function f() { const { sign } = (await import("jsonwebtoken")).default; sign({}, requireEnv("DYN_JWT_SECRET_6")); }
