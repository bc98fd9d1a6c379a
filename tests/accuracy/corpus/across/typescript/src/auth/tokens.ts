import { sign, verify } from 'jsonwebtoken';
import session from 'express-session';
import { jwtConfig, names } from '../config';
import { Realm } from '../config/jwt';

export const access = (payload: object) => sign(payload, jwtConfig.access.secret, { expiresIn: jwtConfig.access.ttl as any });
export const refresh = (token: string) => verify(token, jwtConfig.refresh.secret);
export const realm = (payload: object) => sign(payload, Realm.Key, { issuer: Realm.Name });
export const sessions = session({ secret: names.sessionKey, name: names.cookie });
