import { JwtModule } from '@nestjs/jwt';
import { sign } from 'jsonwebtoken';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret = requireEnv('JWT_SECRET');
export const jwtConstants = { secret: jwtSecret, expires: '60s' } as const;
const stage = 'the key of the stage' as const;

export const module = JwtModule.register({ secret: jwtConstants.secret });
export const token = sign({}, stage);
