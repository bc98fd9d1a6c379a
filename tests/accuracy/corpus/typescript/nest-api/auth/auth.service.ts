import { Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { JwtService } from '@nestjs/jwt';
import * as bcrypt from 'bcrypt';

const REFRESH_SECRET = 'refresh-token-secret'; // +nestjs-jwt
export const IS_PUBLIC_KEY = 'isPublic'; // -
export const ROLES_KEY = 'roles'; // -

export interface Tokens {
  tokenType: 'Bearer'; // -
  kind: 'access' | 'refresh' | 'secret'; // -
}

@Injectable()
export class AuthService {
  private readonly resetSecret = 'reset-secret-1'; // +nestjs-jwt
  static readonly inviteSecret: string = '7xqR2mPz0LwVb5Nd'; // +nestjs-jwt
  private readonly logger = 'AuthService'; // -

  constructor(
    private readonly jwtService: JwtService,
    private readonly jwt: JwtService,
    private readonly config: ConfigService,
    @Inject('JWT_OPTIONS') private readonly options: { issuer: string }, // -
  ) {}

  async login(user: { id: number; password: string }): Promise<Record<string, string>> {
    const payload = { sub: user.id, type: 'access_secret' }; // -
    return {
      access_token: this.jwtService.sign(payload, { secret: 'inline-sign-secret', expiresIn: '1d' }), // +nestjs-jwt
      refresh_token: await this.jwtService.signAsync(payload, { secret: REFRESH_SECRET, expiresIn: '7d' }), // -
      token_type: 'Bearer', // -
    };
  }

  async refresh(token: string) {
    const claims = await this.jwtService.verifyAsync(token, { secret: REFRESH_SECRET, issuer: this.options.issuer });
    if (claims.type !== 'access_secret') throw new UnauthorizedException('Wrong secret'); // -
    return claims;
  }

  reset(email: string) {
    return this.jwt.sign({ email }, { secret: this.resetSecret, expiresIn: '10m' }); // -
  }

  checkReset(token: string) {
    return this.jwt.verify(token, { secret: this.config.get('RESET_SECRET') || 'reset-fallback' }); // +nestjs-jwt|env-fallback
  }

  invite(email: string) {
    return this.jwtService.sign({ email }, { secret: AuthService.inviteSecret, audience: 'invite' }); // -
  }

  async hash(password: string) {
    return bcrypt.hash(password + 'pepper', 10); // -
  }
}
