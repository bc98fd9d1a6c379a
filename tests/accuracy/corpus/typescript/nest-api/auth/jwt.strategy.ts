import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

export enum AuthKeys {
  Secret = 'enum-strategy-secret', // +passport-jwt
  Issuer = 'nest-api', // -
  HeaderName = 'x-auth-secret', // -
}

export const jwtConstants = {
  secret: 'DO NOT USE THIS VALUE. INSTEAD, CREATE A COMPLEX SECRET', // +passport-jwt
  expiresIn: '60s', // -
} as const;

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      ignoreExpiration: false,
      secretOrKey: jwtConstants.secret,
    });
  }

  async validate(payload: { sub: string; username: string }) {
    return { userId: payload.sub, username: payload.username, scope: 'secret:read' }; // -
  }
}

@Injectable()
export class EnumStrategy extends PassportStrategy(Strategy, 'jwt-enum') { // -
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromHeader(AuthKeys.HeaderName),
      secretOrKey: AuthKeys.Secret,
      issuer: AuthKeys.Issuer,
    });
  }
}

@Injectable()
export class RefreshStrategy extends PassportStrategy(Strategy, 'jwt-refresh') { // -
  constructor(private readonly secret: string = 'parameter-property-secret') { // +passport-jwt
    super({ jwtFromRequest: ExtractJwt.fromBodyField('refresh_token'), secretOrKey: secret }); // -
  }
}

@Injectable()
export class ProviderStrategy extends PassportStrategy(Strategy, 'jwt-provider') {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromUrlQueryParameter('token'), // -
      secretOrKeyProvider: (_request: unknown, _token: unknown, done: (err: unknown, key: string) => void) => {
        done(null, process.env.PROVIDER_KEY || 'provider-fallback'); // +passport-jwt|env-fallback
      },
    });
  }
}
