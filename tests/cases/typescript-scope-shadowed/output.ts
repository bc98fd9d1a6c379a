import { sign } from 'cookie-signature';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export namespace Session {
  export const process = (id: string): string => id;
}

export namespace Session {
  export const signed = sign('session', requireEnv('COOKIE_SECRET'));
}

export namespace Steps {
  export namespace Other {
    export const step = (id: string): string => id;
  }
  import process = Other.step;
  export const signed = sign(process('session'), requireEnv('COOKIE_SECRET_2'));
}

export namespace Declared {
  declare function process(id: string): string;
  export const signed = (): string => sign(process('session'), requireEnv('COOKIE_SECRET_3'));
}
