import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

@Module({
  imports: [
    JwtModule.register({
      global: true,
      secret: 'nest-jwt-0f9e8d7c6b5a4938',
      signOptions: { expiresIn: '1h' },
    }),
  ],
})
export class AuthModule {}
