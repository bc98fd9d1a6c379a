function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const enum CE { K = "d1", N = "lbl" }
export enum E { K = "d2" }
export namespace NS { export const K = requireEnv("C3_JWT_SECRET_2"); }
export class Con { static K = requireEnv("CON_C3_JWT_SECRET"); static get G() { return requireEnv("C3_JWT_SECRET_3"); } }
