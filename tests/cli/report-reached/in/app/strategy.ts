import { ExtractJwt, Strategy } from 'passport-jwt';
import { keys } from '../keys';

export const strategy = new Strategy({ jwtFromRequest: ExtractJwt.fromHeader('x-token'), secretOrKey: keys.secret }, () => {});
