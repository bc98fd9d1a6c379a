import { Injectable, Module, UnauthorizedException } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { PassportModule, PassportStrategy } from '@nestjs/passport';
import { ApiBearerAuth, ApiHeader, ApiProperty } from '@nestjs/swagger';
import { ExtractJwt, Strategy } from 'passport-jwt';

export class LoginResponse {
  @ApiProperty({ example: 'john_doe', type: String }) readonly username!: string;

  @ApiProperty({
    example: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VySWQiOiI2M2ZlIiwiaWF0IjoxNjc3NTkzNjgxfQ.pIYLd7qxSEiMP9i4Wk0Iulh', // -
    description: 'The access token, signed with JWT_SECRET', // -
  })
  readonly accessToken!: string;

  @ApiProperty({ examples: { webhook: { secret: 'wh-9f2c41d77ab05e63' } } }) // -
  readonly webhook!: object;
}

@Injectable()
export class ClinicStrategy extends PassportStrategy(Strategy, 'clinic-jwt') { // -
  constructor(config: ConfigService) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: config.get<string>('security.jwtSecret'), // -
    });
  }

  validate(claims: { sub: string; scope?: 'secret' | 'public' }) { // -
    if (claims.scope === 'secret') throw new UnauthorizedException('no secret scope here'); // -
    return claims;
  }
}

@Injectable()
export class LegacyStrategy extends PassportStrategy(Strategy, 'legacy') {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromHeader('x-secret-token'), // -
      secretOrKey: 'legacy-ward-key', // +passport-jwt
      algorithms: ['HS256'], // -
    });
  }
}

@ApiBearerAuth('JWT-auth') // -
@ApiHeader({ name: 'X-Secret-Key', description: 'Secret key' }) // -
@Injectable()
export class TokenService {
  constructor(private readonly jwt: JwtService, private readonly config: ConfigService) {}

  access = (id: string) => this.jwt.sign({ sub: id }, { secret: this.config.getOrThrow('JWT_SECRET'), expiresIn: '5m' }); // -
  refresh = (id: string) => this.jwt.sign({ sub: id }, { secret: 'refresh-of-the-clinic' }); // +nestjs-jwt
  read = (token: string) => this.jwt.verifyAsync(token, { secret: 'refresh-of-the-clinic' }); // +nestjs-jwt
  partner = (token: string, pem: string) => this.jwt.verify(token, { publicKey: pem, algorithms: ['RS256'] }); // -
}

@Module({
  imports: [
    PassportModule.register({ defaultStrategy: 'clinic-jwt', property: 'secretUser' }), // -
    JwtModule.register({ global: true, secret: 'module-of-the-clinic', signOptions: { issuer: 'clinic' } }), // +nestjs-jwt
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ secret: config.get('JWT_SECRET') }), // -
    }),
    JwtModule.registerAsync({ useFactory: () => ({ secret: 'factory-of-the-clinic' }) }), // +nestjs-jwt
  ],
  providers: [ClinicStrategy, LegacyStrategy, { provide: 'JWT_SECRET', useValue: 'JWT_SECRET' }], // ?
})
export class AuthModule {}
