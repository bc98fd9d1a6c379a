import type { AuthOptions } from 'next-auth';
import { JwtModuleOptions, JwtOptionsFactory } from '@nestjs/jwt';
import { Secret } from 'jsonwebtoken';
import * as session from 'express-session';

export const authOptions: AuthOptions = { providers: [], secret: 'the key of the options' };
export const options = { secret: 'the key of the sessions', resave: false } satisfies session.SessionOptions;
export const secret: Secret = 'the key of the tokens';

export async function settings(): Promise<JwtModuleOptions> {
  return { secret: 'the key of the function', signOptions: { expiresIn: '1h' } };
}

export class JwtConfig implements JwtOptionsFactory {
  createJwtOptions() {
    return { secret: 'the key of the class' };
  }
}

export const label: { secret: string } = { secret: 'a text' };
