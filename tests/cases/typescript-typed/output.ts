import type { AuthOptions } from 'next-auth';
import { JwtModuleOptions, JwtOptionsFactory } from '@nestjs/jwt';
import { Secret } from 'jsonwebtoken';
import * as session from 'express-session';

export const authOptions: AuthOptions = { providers: [], secret: process.env['NEXTAUTH_SECRET'] || (() => { throw new Error('NEXTAUTH_SECRET is not set'); })() };
export const options = { secret: process.env['SESSION_SECRET'] || (() => { throw new Error('SESSION_SECRET is not set'); })(), resave: false } satisfies session.SessionOptions;
export const secret: Secret = process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })();

export async function settings(): Promise<JwtModuleOptions> {
  return { secret: process.env['JWT_SECRET_2'] || (() => { throw new Error('JWT_SECRET_2 is not set'); })(), signOptions: { expiresIn: '1h' } };
}

export class JwtConfig implements JwtOptionsFactory {
  createJwtOptions() {
    return { secret: process.env['JWT_SECRET_3'] || (() => { throw new Error('JWT_SECRET_3 is not set'); })() };
  }
}

export const label: { secret: string } = { secret: 'a text' };
