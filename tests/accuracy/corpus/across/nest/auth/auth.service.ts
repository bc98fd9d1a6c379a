import { JwtService } from '@nestjs/jwt';
import { fallbackKey, refreshSecret } from '.';

export class AuthService {
  constructor(private readonly jwtService: JwtService) {}

  refresh(id: number) {
    return this.jwtService.sign({ sub: id, kind: 'refresh' }, { secret: refreshSecret }); // -
  }

  fallback(id: number) {
    return this.jwtService.sign({ sub: id }, { secret: fallbackKey });
  }
}
