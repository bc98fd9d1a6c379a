export const jwt = {
  access: { secret: 'across-ts-access', ttl: '15m' }, // +jsonwebtoken
  refresh: { secret: process.env.REFRESH ?? 'across-ts-refresh', ttl: '7d' }, // +jsonwebtoken|env-fallback
};
export enum Realm { Key = 'across-ts-enum', Name = 'across-ts-realm' } // +jsonwebtoken
