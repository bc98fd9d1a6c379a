import { sign } from 'cookie-signature';

export namespace Session {
  export const process = (id: string): string => id;
}

export namespace Session {
  export const signed = sign('session', 'velvet merged 881');
}

export namespace Steps {
  export namespace Other {
    export const step = (id: string): string => id;
  }
  import process = Other.step;
  export const signed = sign(process('session'), 'velvet alias 882');
}

export namespace Declared {
  declare function process(id: string): string;
  export const signed = (): string => sign(process('session'), 'velvet declared 883');
}
