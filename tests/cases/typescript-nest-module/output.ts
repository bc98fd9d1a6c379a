import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

@Module({
  imports: [
    JwtModule.register({ global: true, secret: requireEnv('JWT_SECRET'), signOptions: { expiresIn: '60s' } }),
    JwtModule.registerAsync({ useFactory: () => ({ secret: requireEnv('JWT_SECRET_2') }) }),
  ],
})
export class AuthModule {}
