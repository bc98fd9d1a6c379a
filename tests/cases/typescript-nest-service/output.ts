import { JwtService } from '@nestjs/jwt';

export class AuthService {
  constructor(private readonly jwtService: JwtService) {}

  issue(user: { id: number }): Promise<string> {
    return this.jwtService.signAsync({ sub: user.id }, { secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })(), expiresIn: '1d' });
  }
}
