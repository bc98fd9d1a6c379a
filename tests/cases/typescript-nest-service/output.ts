import { JwtService } from '@nestjs/jwt';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export class AuthService {
  constructor(private readonly jwtService: JwtService) {}

  issue(user: { id: number }): Promise<string> {
    return this.jwtService.signAsync({ sub: user.id }, { secret: requireEnv('JWT_SECRET'), expiresIn: '1d' });
  }
}
