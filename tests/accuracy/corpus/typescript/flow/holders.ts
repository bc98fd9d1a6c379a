import jwt, { Secret, SignOptions } from 'jsonwebtoken';
import { promisify } from 'node:util';

const secretText = 'typed-secret'; // +jsonwebtoken
const secret: Secret = secretText;
const asserted = 'asserted-secret' as string; // +jsonwebtoken
const satisfied = 'satisfied-secret' satisfies string; // +jsonwebtoken
const angle = <string>'angle-secret'; // +jsonwebtoken
const certain = process.env.CERTAIN!; // -
let later: string;
later = 'assigned-later'; // +jsonwebtoken

export function names(payload: object, options: SignOptions = { algorithm: 'HS256' }) { // -
  jwt.sign(payload, secret);
  jwt.sign(payload, asserted);
  jwt.sign(payload, satisfied);
  jwt.sign(payload, angle);
  jwt.sign(payload, certain, options);
  return jwt.sign(payload, later!);
}

class Vault {
  static readonly KEY = 'static-field'; // +jsonwebtoken
  #hidden = 'hash-private-field'; // +jsonwebtoken
  private plain: string = 'plain-field'; // +jsonwebtoken
  public label = 'field-label'; // -
  private assigned: string;

  constructor(private readonly given: string = 'given-default') { // +jsonwebtoken
    this.assigned = 'assigned-in-constructor'; // +jsonwebtoken
  }

  get key() {
    return 'from-a-getter'; // +jsonwebtoken
  }

  sign(payload: object) {
    return [
      jwt.sign(payload, Vault.KEY),
      jwt.sign(payload, this.#hidden),
      jwt.sign(payload, this.plain, { subject: this.label }),
      jwt.sign(payload, this.given),
      jwt.sign(payload, this.assigned),
      jwt.sign(payload, this.key),
    ];
  }
}

const CONFIG = {
  auth: { jwt: { secret: 'three-levels-down', issuer: 'flow' } }, // +jsonwebtoken
  list: ['index-zero', 'index-one'], // +jsonwebtoken
  'dashed-key': 'dashed-secret', // +jsonwebtoken
};
const { auth: { jwt: { secret: pulled = 'pulled-default' } } } = CONFIG; // +jsonwebtoken
const [one, two = 'array-default'] = [process.env.ONE]; // +jsonwebtoken

export function members(payload: object) {
  jwt.sign(payload, CONFIG.auth.jwt.secret, { issuer: CONFIG.auth.jwt.issuer });
  jwt.sign(payload, CONFIG.list[0]);
  jwt.sign(payload, CONFIG['dashed-key']);
  jwt.sign(payload, pulled);
  jwt.sign(payload, one ?? 'nullish'); // +jsonwebtoken|env-fallback
  return jwt.sign(payload, two);
}

const signLater = promisify<object, string, string>(jwt.sign as any);
export const promised = (payload: object) => signLater(payload, 'promised-secret'); // +jsonwebtoken

export const make = (payload: object, key: string, typ = 'JWT') => jwt.sign({ ...payload, typ }, key); // -
export const callers = () => [make({}, 'through-parameter'), make({}, certain, 'secret-type')]; // +jsonwebtoken
export const vault = new Vault();
