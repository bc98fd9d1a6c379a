import jwt from 'jsonwebtoken';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const A = 'a made-up key 1' as const;
jwt.sign({}, A);
jwt.sign({}, requireEnv('JWT_SECRET'));
jwt.sign({}, requireEnv('JWT_SECRET_2'));
