import jwt, { Secret } from "jsonwebtoken";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const a = requireEnv("TYPES_JWT_SECRET"); jwt.sign({}, a);
const b = requireEnv("TYPES_JWT_SECRET_2"); jwt.sign({}, b);
const c: string = requireEnv("C"); jwt.sign({}, c!);
const typesJwtSecret3 = requireEnv("TYPES_JWT_SECRET_3");
const d = { k: typesJwtSecret3, n: "lbl" } as const; jwt.sign({}, d.k);
const typesJwtSecret4 = requireEnv("TYPES_JWT_SECRET_4");
const e = { k: typesJwtSecret4 } satisfies Rec; jwt.sign({}, e.k);
jwt.sign({}, (requireEnv("TYPES_JWT_SECRET_5") as unknown) as Secret);
const f = requireEnv("F"); jwt.sign({}, f as Secret);
const typesJwtSecret6 = requireEnv("TYPES_JWT_SECRET_6");
const g: Record<string, string> = { k: typesJwtSecret6 }; jwt.sign({}, g["k"]!);
const h = requireEnv("H"); jwt.sign({}, h);
