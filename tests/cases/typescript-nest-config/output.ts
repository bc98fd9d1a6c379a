import { ConfigService } from '@nestjs/config';
import { JwtService } from '@nestjs/jwt';

function missingEnv(name: string): never {
  throw new Error(`${name} is not set`);
}

export class Tokens {
  constructor(private readonly configService: ConfigService, private readonly jwt: JwtService) {}

  issue(): string {
    return this.jwt.sign({}, { secret: this.configService.get('JWT_SECRET') || missingEnv('JWT_SECRET') });
  }
}
