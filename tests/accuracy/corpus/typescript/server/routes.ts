import express, { NextFunction, Request, Response } from 'express';
import jwt = require('jsonwebtoken');
import * as jose from 'jose';
import { decode as jwtDecode, encode as jwtEncode } from 'next-auth/jwt';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import session from 'express-session';
import RedisStore from 'connect-redis';
import { createHmac, createSign, sign as cryptoSign, createPrivateKey } from 'crypto';

declare module 'express-session' { // -
  interface SessionData {
    secret: 'none'; // -
  }
}

export interface AuthConfig {
  jwtSecret: string;
  algorithm?: 'HS256' | 'RS256'; // -
}

export class AuthMiddleware {
  private static instance?: AuthMiddleware;
  private readonly config: AuthConfig = { jwtSecret: 'field-object-secret', algorithm: 'HS256' }; // +jsonwebtoken
  public readonly headerName: string = 'x-secret-header'; // -

  static get(): AuthMiddleware {
    return (this.instance ??= new AuthMiddleware());
  }

  handle = (req: Request, res: Response, next: NextFunction): void => {
    try {
      (req as any).user = jwt.verify(req.header(this.headerName)!, this.config.jwtSecret, { algorithms: ['HS256'] }); // -
      next();
    } catch {
      res.status(401).json({ error: 'invalid_secret', code: 'E_JWT_SECRET' }); // -
    }
  };
}

export const authOptions: NextAuthOptions = {
  providers: [],
  secret: process.env.NEXTAUTH_SECRET ?? 'nextauth-ts-fallback', // +next-auth|env-fallback
  session: { strategy: 'jwt' }, // -
};
export const handler = NextAuth(authOptions);

const app = express();
const sessionOptions: session.SessionOptions = {
  store: new RedisStore({ prefix: 'secret:', client: null as any }), // -
  secret: 'typed-session-options', // +express-session
  resave: false,
  name: 'sid', // -
};
app.use(session(sessionOptions));

export function issue(payload: jwt.JwtPayload, secret: jwt.Secret = 'typed-default-secret'): string { // +jsonwebtoken
  return jwt.sign(payload, secret, { algorithm: 'HS256', jwtid: 'secret-1' }); // -
}

export async function issueJose(payload: jose.JWTPayload): Promise<string> {
  const key: Uint8Array = new TextEncoder().encode(<string>'typed-jose-secret'); // +jose
  return new jose.SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(key); // -
}

export const verifyJose = (t: string) => jose.jwtVerify(t, async () => new TextEncoder().encode('resolver-secret')); // +jose
export const read = (token: string) => jwtDecode({ token, secret: 'next-decode-secret' }); // +next-auth
export const write = (token: object) => jwtEncode({ token, secret: authOptions.secret! } as any); // -
export const sig = (body: string): string => createHmac('sha512', 'generic-hmac-' + 'secret').update(body).digest('hex'); // +hmac

// next: +pem-private-key|asymmetric-key
const PEM = `-----BEGIN RSA PRIVATE KEY-----
MIIBOwIBAAJBAJKKrfNoIQRC/H7hGVYTYjDt6LkE75BeRG4598aqiJoiln0MgdOg
FKFAnIHq1kXcG2XpXAsOpPG16+l0ZmNym2sCAwEAAQJAWObXNzbx6NL2uca4BzdF
N6ftqulqqOv3meODBTyKGO9918ddfSefwMN376e5YCixaBoNmorgD5oLRV/D04uL
iQIhAMJZi2j2F4+x8SiouB7BkOy2POtMFFi8FekqObQtnbHPAiEAwQbPylP7CKg7
KM2xtYCPCYQyJnok2QkjhHkd9WC2L6UCIQCjOJDcldEz3T2r6Aa5zdbo9iQzeLGd
1FiSeeP8blMCAQIhAKSSbi8PEwT6ihXr6gvZpBp0/10W3ru8su+LZCOFZU+RAiAg
qgFORceTAmQCqU6oDKf03pX6+z+QHxovrWGsSyspJQ==
-----END RSA PRIVATE KEY-----`;
export const signed = (data: Buffer) => cryptoSign('sha256', data, createPrivateKey(PEM)); // -
export const stream = (data: string) => createSign('SHA256').update(data).sign(process.env.SIGN_PEM!, 'hex'); // -
export const lines = [ // +pem-private-key
  '-----BEGIN PRIVATE KEY-----', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTt8UtoxS+1bKiAqG',
  'bSVtx84pNLiNr+GlX7CimwjKtjahRANCAARr/aRjiFzmWsCyJpoYPdcosGR3fsK2',
  '7rWk7lI5B31cxTIRWQKLd3d34r5lgRMqTIJ1UgVqMbl7aNGxGkCDqaL2', '-----END PRIVATE KEY-----',
].join('\n');
