import jwt from 'jsonwebtoken';
import { expressjwt, type Params } from 'express-jwt';
import cookieParser from 'cookie-parser';
import Keygrip from 'keygrip';
import nJwt from 'njwt';
import jwtSimple, { encode, TAlgorithm } from 'jwt-simple';
import { Iron } from '@hapi/iron';
import { JWK } from 'node-jose';
import { createSigner } from 'fast-jwt';

const params: Params = { secret: 'params-object-secret', algorithms: ['HS256'], requestProperty: 'secret' }; // +express-jwt
export const guard = expressjwt(params);
export const guardBuffer = expressjwt({ secret: Buffer.from('guard-buffer', 'base64'), algorithms: ['HS256'] }); // +express-jwt
export const cookies = cookieParser(['parser-one', 'parser-two'], { decode: String }); // +cookie-parser +cookie-parser
export const grip = Keygrip(['grip-one']); // +keygrip
export const njwt = nJwt.create({ sub: 'secret' }, 'njwt-typed-key', 'HS256'); // +njwt
const alg: TAlgorithm = 'HS512'; // -
export const simple = encode({ sub: 'secret' }, 'simple-named', alg); // +jwt-simple
export const simpleDefault = jwtSimple.decode('token', 'simple-default', false, 'HS256'); // +jwt-simple
export const iron = Iron; // -
export const key = JWK.asKey({ kty: 'oct', k: 'bm9kZS1qb3NlLWp3aw', kid: 'secret' }); // ?
export const signer = createSigner({ key: 'fast-typed-key', algorithm: 'HS256', kid: 'secret-kid' }); // +fast-jwt

export class Guard {
  readonly #key: string | Buffer = 'guard-private-key-field'; // +jsonwebtoken
  readonly name = 'guard-secret'; // -
  private static instance?: Guard;
  private cache: Record<string, string> = { secret: 'cache-entry' }; // -
  verify = (token: string): boolean => !!jwt.verify(token, this.#key, { subject: this.cache.secret });
  static verify = (token: string) => (this.instance ??= new Guard()).verify(token);
  static override(token: string, { key = 'static-override-key' }: { key?: string }) { // +jsonwebtoken
    return jwt.verify(token, key as jwt.Secret, { jwtid: 'secret' }); // -
  }
}
