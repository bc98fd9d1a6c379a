import * as jwt from "jsonwebtoken";

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

class A { private static readonly K = requireEnv("CLS_JWT_SECRET"); private readonly k: string = requireEnv("CLS_JWT_SECRET_2"); #p: string = requireEnv("CLS_JWT_SECRET_3"); constructor(private readonly pk: string = requireEnv("CLS_JWT_SECRET_4")) {} m() { jwt.sign({}, A.K); jwt.sign({}, this.k); jwt.sign({}, this.#p); jwt.sign({}, this.pk); } }
class B { constructor(private opts: { k: string; n: string }) {} m() { jwt.sign({ n: this.opts.n }, this.opts.k); } }
new B({ k: requireEnv("CLS_JWT_SECRET_5"), n: "lbl" });
abstract class Base { constructor(protected readonly key: string, protected n: string) {} s() { return jwt.sign({ n: this.n }, this.key); } }
class Dev extends Base { constructor() { super(requireEnv("DEV_CLS_JWT_SECRET"), "lbl"); } }
abstract class Base2 { abstract get key(): string; s() { return jwt.sign({}, this.key); } }
class Dev2 extends Base2 { get key() { return requireEnv("DEV2_CLS_JWT_SECRET"); } }
abstract class Base3 { protected abstract secretOf(): string; s() { return jwt.sign({}, this.secretOf()); } }
class Dev3 extends Base3 { protected secretOf(): string { return requireEnv("DEV3_CLS_JWT_SECRET"); } }
class Svc { private k: string; constructor() { this.k = requireEnv("K"); } s() { return jwt.sign({}, this.k); } }
class Lazy { private _k?: string; get k() { return this._k ?? (this._k = requireEnv("LAZY_CLS_JWT_SECRET")); } s() { return jwt.sign({}, this.k); } }
class St { static init() { St.kk = requireEnv("CLS_JWT_SECRET_6"); } static kk: string; s() { jwt.sign({}, St.kk); } static { this.zz = requireEnv("CLS_JWT_SECRET_7"); } static zz: string; q() { jwt.sign({}, St.zz) } }
