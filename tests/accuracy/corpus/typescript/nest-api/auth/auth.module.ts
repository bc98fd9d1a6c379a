import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import * as Joi from 'joi';
import { AuthService } from './auth.service';
import { JwtStrategy } from './jwt.strategy';

export const JWT_OPTIONS = 'JWT_OPTIONS'; // -
export const SECRET_TOKEN = Symbol('SECRET_TOKEN'); // -

@Module({
  imports: [
    PassportModule.register({ defaultStrategy: 'jwt' }), // -
    JwtModule.register({
      secret: 'hard!to-guess_secret', // +nestjs-jwt
      signOptions: { expiresIn: '60s', issuer: 'nest-api' }, // -
    }),
    JwtModule.register({ global: true, secretOrPrivateKey: 'deprecated-option' }), // +nestjs-jwt
    JwtModule.registerAsync({
      imports: [ConfigModule],
      inject: [ConfigService],
      useFactory: async (config: ConfigService) => ({
        secret: config.get<string>('JWT_SECRET'), // -
        signOptions: { expiresIn: config.get('JWT_EXPIRES', '1h') }, // -
      }),
    }),
    JwtModule.registerAsync({
      useFactory: () => ({ secret: 'factory-secret', signOptions: { algorithm: 'HS256' } }), // +nestjs-jwt
    }),
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (configService: ConfigService) => {
        return {
          secret: configService.get<string>('JWT_SECRET', 'config-service-default'), // +nestjs-jwt|env-fallback
          privateKey: process.env.JWT_PRIVATE_KEY, // -
        };
      },
    }),
    ConfigModule.forRoot({
      validationSchema: Joi.object({
        JWT_SECRET: Joi.string().default('joi-default-secret'), // +secret-name|env-fallback
        JWT_EXPIRES: Joi.string().default('1h'), // -
        SESSION_SECRET: Joi.string().required().description('Signs the session'), // -
      }),
    }),
  ],
  providers: [
    AuthService,
    JwtStrategy,
    { provide: 'JWT_SECRET', useValue: process.env.JWT_SECRET }, // -
    { provide: JWT_OPTIONS, useValue: { issuer: 'nest-api', audience: 'nest-users' } }, // -
  ],
  exports: [AuthService],
})
export class AuthModule {}
