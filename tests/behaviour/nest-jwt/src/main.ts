import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import { AuthModule } from './auth.module';

async function main(tokens: string[]): Promise<void> {
  const context = await NestFactory.createApplicationContext(AuthModule, { logger: false });
  const jwt = context.get(JwtService);
  for (const token of tokens) {
    const good = await jwt.verifyAsync(token).then(() => true, () => false);
    console.log('api', good ? 'accepted' : 'refused');
  }
  if (tokens.length === 0) console.log('token api', await jwt.signAsync({ sub: 'ann' }));
  await context.close();
}

void main(process.argv.slice(2));
