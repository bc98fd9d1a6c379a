function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const config = { auth: { k: requireEnv("JWT_SECRET") }, n: "lbl" };
export = config;
