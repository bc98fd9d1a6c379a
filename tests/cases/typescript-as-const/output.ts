import { JwtModule } from '@nestjs/jwt';
import { sign } from 'jsonwebtoken';

export const jwtConstants = { secret: process.env['JWT_SECRET'] || (() => { throw new Error('JWT_SECRET is not set'); })(), expires: '60s' } as const;
const stage = 'the key of the stage' as const;

export const module = JwtModule.register({ secret: jwtConstants.secret });
export const token = sign({}, stage);
