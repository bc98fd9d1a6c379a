import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

@Module({
  imports: [
    JwtModule.register({ global: true, secret: 'the key of the tokens', signOptions: { expiresIn: '60s' } }),
    JwtModule.registerAsync({ useFactory: () => ({ secret: 'the key of the other tokens' }) }),
  ],
})
export class AuthModule {}
