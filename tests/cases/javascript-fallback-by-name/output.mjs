function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const jwtSecret = requireEnv('JWT_SECRET');
export const host = process.env.HOST || 'localhost';
