import * as jwt from "jsonwebtoken";
class A { private static readonly K = process.env["K_2"] || (() => { throw new Error("K_2 is not set"); })(); private readonly k: string = process.env["JWT_SECRET"] || (() => { throw new Error("JWT_SECRET is not set"); })(); #p: string = process.env["P"] || (() => { throw new Error("P is not set"); })(); constructor(private readonly pk: string = process.env["PK"] || (() => { throw new Error("PK is not set"); })()) {} m() { jwt.sign({}, A.K); jwt.sign({}, this.k); jwt.sign({}, this.#p); jwt.sign({}, this.pk); } }
class B { constructor(private opts: { k: string; n: string }) {} m() { jwt.sign({ n: this.opts.n }, this.opts.k); } }
new B({ k: process.env["JWT_SECRET_2"] || (() => { throw new Error("JWT_SECRET_2 is not set"); })(), n: "lbl" });
abstract class Base { constructor(protected readonly key: string, protected n: string) {} s() { return jwt.sign({ n: this.n }, this.key); } }
class Dev extends Base { constructor() { super(process.env["JWT_SECRET_3"] || (() => { throw new Error("JWT_SECRET_3 is not set"); })(), "lbl"); } }
abstract class Base2 { abstract get key(): string; s() { return jwt.sign({}, this.key); } }
class Dev2 extends Base2 { get key() { return process.env["JWT_SECRET_4"] || (() => { throw new Error("JWT_SECRET_4 is not set"); })(); } }
abstract class Base3 { protected abstract secretOf(): string; s() { return jwt.sign({}, this.secretOf()); } }
class Dev3 extends Base3 { protected secretOf(): string { return process.env["JWT_SECRET_5"] || (() => { throw new Error("JWT_SECRET_5 is not set"); })(); } }
class Svc { private k: string; constructor() { this.k = process.env["K"] || (() => { throw new Error("K is not set"); })(); } s() { return jwt.sign({}, this.k); } }
class Lazy { private _k?: string; get k() { return this._k ?? (this._k = process.env["K_3"] || (() => { throw new Error("K_3 is not set"); })()); } s() { return jwt.sign({}, this.k); } }
class St { static init() { St.kk = process.env["KK"] || (() => { throw new Error("KK is not set"); })(); } static kk: string; s() { jwt.sign({}, St.kk); } static { this.zz = process.env["ZZ"] || (() => { throw new Error("ZZ is not set"); })(); } static zz: string; q() { jwt.sign({}, St.zz) } }
