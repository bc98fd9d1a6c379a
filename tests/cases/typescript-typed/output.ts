import type { AuthOptions } from 'next-auth';
import { JwtModuleOptions, JwtOptionsFactory } from '@nestjs/jwt';
import { Secret } from 'jsonwebtoken';
import * as session from 'express-session';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const nextauthSecret = requireEnv('NEXTAUTH_SECRET');
export const authOptions: AuthOptions = { providers: [], secret: nextauthSecret };
export const options = { secret: requireEnv('SESSION_SECRET'), resave: false } satisfies session.SessionOptions;
export const secret: Secret = requireEnv('JWT_SECRET');

export async function settings(): Promise<JwtModuleOptions> {
  return { secret: requireEnv('JWT_SECRET_2'), signOptions: { expiresIn: '1h' } };
}

export class JwtConfig implements JwtOptionsFactory {
  createJwtOptions() {
    return { secret: requireEnv('JWT_SECRET_3') };
  }
}

export const label: { secret: string } = { secret: 'a text' };
