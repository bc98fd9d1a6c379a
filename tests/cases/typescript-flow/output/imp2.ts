function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

async function f() { const { sign } = await import("jsonwebtoken"); return sign({}, requireEnv("IMP2_JWT_SECRET")); }
async function g() { const jwt = (await import("jsonwebtoken")).default; return jwt.sign({}, requireEnv("IMP2_JWT_SECRET_2")); }
