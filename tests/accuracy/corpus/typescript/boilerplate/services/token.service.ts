import moment, { Moment } from 'moment';
import jwt from 'jsonwebtoken';
import httpStatus from 'http-status';
import { Types } from 'mongoose';
import config, { tokenTypes } from '../config/config';

const FALLBACKS: readonly string[] = ['token-service-old-1', 'token-service-old-2']; // +jsonwebtoken +jsonwebtoken
const AUDIENCES = ['web', 'secret-admin'] as const; // -

export interface AccessAndRefreshTokens {
  access: { token: string; expires: Date };
}

export const generateToken = (userId: Types.ObjectId, expires: Moment, type: string, secret = config.jwt.secret): string => {
  const payload = { sub: userId, iat: moment().unix(), exp: expires.unix(), type };
  return jwt.sign(payload, secret, { audience: AUDIENCES[1], keyid: 'secret-key-1' }); // -
};

export const verifyToken = async (token: string, type: string) => {
  const payload = jwt.verify(token, config.jwt.secret);
  if (typeof payload.sub !== 'string') throw new Error('bad user'); // -
  return { type, user: payload.sub, blacklisted: false };
};

export const verifyOld = (token: string) => {
  let last: unknown;
  for (const old of FALLBACKS) {
    try {
      return jwt.verify(token, old, { algorithms: ['HS256'], issuer: 'boilerplate' }); // -
    } catch (e) {
      last = e;
    }
  }
  throw last;
};

export const verifySome = (token: string) =>
  ['some-first-key', 'some-second-key'].some((k) => { // +jsonwebtoken +jsonwebtoken
    try { return Boolean(jwt.verify(token, k)); } catch { return false; }
  });

export const generateInvite = (email: string): string => {
  const inviteToken = generateToken(email as any, moment().add(7, 'days'), tokenTypes.SECRET, 'invite-secret-arg-4'); // +jsonwebtoken
  return `https://app.example.net/invite?token=${inviteToken}&kind=secret`; // -
};

export function assertKey(key: string | undefined, message = 'no signing key'): asserts key is string { // -
  if (!key || key === 'changeme') throw new Error(message); // -
}

export const errors = {
  [httpStatus.UNAUTHORIZED]: 'Please authenticate', // -
  jwtSecret: 'JWT secret is not configured', // -
};
