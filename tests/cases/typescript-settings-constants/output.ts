function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const jwtConstants = {
  secret: requireEnv('JWT_SECRET'),
  refreshSecret: requireEnv('REFRESH_SECRET'),
};

export const jwtCookie = { name: 'token', maxAge: 60 };
