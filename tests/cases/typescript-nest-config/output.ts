import { ConfigService } from '@nestjs/config';
import { JwtService } from '@nestjs/jwt';

export class Tokens {
  constructor(private readonly configService: ConfigService, private readonly jwt: JwtService) {}

  issue(): string {
    return this.jwt.sign({}, { secret: this.configService.get('JWT_SECRET') || (() => { throw new Error('JWT_SECRET is not set'); })() });
  }
}
