import * as jwt from 'jsonwebtoken';

namespace Config {
  export const secret = 'namespace-secret'; // +jsonwebtoken
  export const issuer = 'namespace-issuer'; // -
}

const enum Inline {
  Key = 'const-enum-key', // +jsonwebtoken
  Name = 'const-enum-name', // -
}

abstract class Signer {
  protected abstract readonly kind: string;
  protected readonly secret: string = 'inherited-secret'; // +jsonwebtoken
  sign(payload: object): string {
    return jwt.sign(payload, this.secret, { subject: this.kind });
  }
}

class UserSigner extends Signer {
  protected readonly kind = 'secret-user'; // -
  constructor(private opts: { key?: string } = { key: 'options-default-key' }) { // +jsonwebtoken
    super();
  }
  short = (payload: object) => jwt.sign(payload, this.opts.key!);
}

const table: Record<string, string> = { access: 'record-access', scope: 'record-scope' }; // +jsonwebtoken
const tuple = ['tuple-key', 'tuple-label'] as const; // +jsonwebtoken
const [tupleKey] = tuple;
const maybe: { jwt?: { secret?: string } } = { jwt: { secret: 'optional-member' } }; // +jsonwebtoken
let assignedLater: string | undefined;
({ assignedLater } = { assignedLater: 'object-pattern-assigned' }); // +jsonwebtoken

export const all = (payload: object): string[] => [
  jwt.sign(payload, Config.secret, { issuer: Config.issuer }),
  jwt.sign({ name: Inline.Name }, Inline.Key),
  jwt.sign(payload, table.access, { subject: table['scope'] }),
  jwt.sign(payload, tupleKey),
  jwt.sign(payload, maybe?.jwt?.secret ?? 'nullish-member'), // +jsonwebtoken
  jwt.sign(payload, assignedLater as jwt.Secret),
  jwt.sign(payload, (process.env.MODULES_KEY as string) || 'as-string-or'), // +jsonwebtoken|env-fallback
  jwt.sign(payload, `${'template'}-of-literals`), // +jsonwebtoken
  jwt.sign(payload, Buffer.from('buffer-utf8', 'utf-8')), // +jsonwebtoken
];

export function overloaded(payload: object): string;
export function overloaded(payload: object, key: string): string;
export function overloaded(payload: object, key = 'overload-default'): string { // +jsonwebtoken
  return jwt.sign(payload, key);
}

export async function generic<T extends object>(payload: T, { secret = 'generic-default', typ = 'JWT' }: { secret?: string; typ?: string } = {}) { // +jsonwebtoken
  return new Promise<string>((resolve, reject) =>
    jwt.sign({ ...payload, typ }, secret, {}, (err, token) => (err ? reject(err) : resolve(token!))),
  );
}

export const decoded = (token: string) => jwt.decode(token, { json: true })?.['secret']; // -
export const user = new UserSigner();
