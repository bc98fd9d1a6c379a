import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

@Module({
  imports: [
    JwtModule.register({ global: true, secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })(), signOptions: { expiresIn: '60s' } }),
    JwtModule.registerAsync({ useFactory: () => ({ secret: process.env['JWT_SECRET_2'] || (() => { throw new Error('JWT_SECRET_2 is not set'); })() }) }),
  ],
})
export class AuthModule {}
