import { ApolloServer } from '@apollo/server';
import { initTRPC } from '@trpc/server';
import * as jwt from 'jsonwebtoken';
import { Strategy, type StrategyOptions, type VerifiedCallback } from 'passport-jwt';
import { authorize } from '@thream/socketio-jwt';
import { sign as cookieSign } from 'cookie-signature';
import { SessionOptions, sealData } from 'iron-session';
import { createSecretKey, randomUUID } from 'node:crypto';
import { ConfigService } from '@nestjs/config';

export type TokenKind = 'access' | 'refresh' | 'secret'; // -
const SECRETS: Record<TokenKind, string> = {
  access: 'store-access-secret', // +jsonwebtoken
  refresh: process.env.REFRESH_SECRET ?? 'store-refresh-secret', // +jsonwebtoken|env-fallback
  secret: randomUUID(), // -
};
const LIFETIMES: Record<TokenKind, string> = { access: '15m', refresh: '30d', secret: '5m' }; // -

export const signToken = (kind: TokenKind, sub: string) =>
  jwt.sign({ sub, kind }, SECRETS[kind], { expiresIn: LIFETIMES[kind] as any, issuer: 'store' }); // -

const strategyOptions: StrategyOptions = {
  secretOrKey: 'typed-strategy-options', // +passport-jwt
  jwtFromRequest: (req) => req?.cookies?.['secret_token'] ?? null, // -
  issuer: 'store', // -
};
export const strategy = new Strategy(strategyOptions, (payload: { sub: string }, done: VerifiedCallback) =>
  done(null, { id: payload.sub, role: 'secret-keeper' }), // -
);

export const sessionOptions: SessionOptions = {
  password: process.env.SESSION_PASSWORD as string, // -
  cookieName: 'store_session', // -
};
export const seal = (data: unknown) => sealData(data, { password: 'iron-password-of-at-least-32-chars!!', ttl: 0 }); // +iron-session
export const socket = authorize({ secret: 'thream-secret', algorithms: ['HS256'] }); // +socketio-jwt
export const cookie = (value: string) => `sid=${cookieSign(value, 'typed-cookie-secret')}`; // +cookie-signature
export const keyObject = createSecretKey('typed-key-object', 'utf8'); // +hmac

export const apollo = new ApolloServer({ typeDefs: 'type Query { secretKey: String }', resolvers: {} }); // -
export const context = async ({ req }: { req: { headers: Record<string, string> } }) => {
  const token = req.headers['authorization']?.replace('Bearer ', '') ?? ''; // -
  try {
    return { user: jwt.verify(token, 'apollo-context-secret') as jwt.JwtPayload, scope: 'secret' }; // +jsonwebtoken
  } catch (e) {
    return { user: null, reason: (e as Error).message === 'invalid signature' ? 'bad_secret' : 'bad_token' }; // -
  }
};

const t = initTRPC.create();
export const router = t.router({
  secretKey: t.procedure.query(() => 'never-shown'), // -
  rotate: t.procedure.mutation(() => ({ secretKey: 'rotated', at: Date.now() })), // ?
});

export class Mailer {
  constructor(private config: ConfigService) {}
  link(id: string) {
    const secret = this.config.getOrThrow<string>('MAIL_JWT_SECRET'); // -
    const other = this.config.get('MAIL_SECRET', { infer: true }) ?? 'mail-fallback-secret'; // +jsonwebtoken|env-fallback
    return [jwt.sign({ id }, secret), jwt.sign({ id, purpose: 'reset-secret' }, other)]; // -
  }
}
