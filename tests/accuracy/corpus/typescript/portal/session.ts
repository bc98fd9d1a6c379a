// Sessions of the portal, whichever framework serves it.
import type { AuthOptions } from 'next-auth'
import type { SessionOptions } from 'iron-session'
import { JwtModuleOptions, JwtOptionsFactory } from '@nestjs/jwt'
import { Secret, SignOptions } from 'jsonwebtoken'
import { useSession, type H3Event } from 'h3'

export const authOptions: AuthOptions = {
  providers: [],
  session: { strategy: 'jwt' }, // -
  secret: 'portal-next-auth' // +next-auth
}

export const sessionOptions: SessionOptions = {
  cookieName: 'portal', // -
  password: 'complex_password_at_least_32_characters_long' // +iron-session
}

export const refreshSecret: Secret = 'refresh' // +jsonwebtoken
export const signOptions: SignOptions = { algorithm: 'HS256', issuer: 'portal' } // -

export class PortalJwtConfig implements JwtOptionsFactory {
  createJwtOptions(): JwtModuleOptions {
    return { secret: 'portal-jwt', signOptions: { expiresIn: '1h' } } // +nestjs-jwt
  }
}

export async function readSession(event: H3Event) {
  return useSession(event, { password: '80d42cfb-1cd2-462c-8f17-e3237d9027e9', name: 'portal' }) // +h3
}

interface Field {
  secret: boolean
  password: string
}

export const field: Field = { secret: true, password: 'Your password' } // -
export const labels: Record<string, string> = { secret: 'Secret', session: 'Session' } // -
