function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const jwtConstants = { secret: requireEnv('JWT_SECRET') };
export default { key: requireEnv('JWT_KEY') };
