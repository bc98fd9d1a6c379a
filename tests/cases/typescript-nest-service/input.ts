import { JwtService } from '@nestjs/jwt';

export class AuthService {
  constructor(private readonly jwtService: JwtService) {}

  issue(user: { id: number }): Promise<string> {
    return this.jwtService.signAsync({ sub: user.id }, { secret: 'the key of the tokens', expiresIn: '1d' });
  }
}
