function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const k = requireEnv("C3_JWT_SECRET");
export default k;
