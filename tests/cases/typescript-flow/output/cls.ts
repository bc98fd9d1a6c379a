import * as jwt from "jsonwebtoken";
class A { private static readonly K = process.env["CLS_JWT_SECRET"] || (() => { throw new Error("CLS_JWT_SECRET is not set"); })(); private readonly k: string = process.env["CLS_JWT_SECRET_2"] || (() => { throw new Error("CLS_JWT_SECRET_2 is not set"); })(); #p: string = process.env["CLS_JWT_SECRET_3"] || (() => { throw new Error("CLS_JWT_SECRET_3 is not set"); })(); constructor(private readonly pk: string = process.env["CLS_JWT_SECRET_4"] || (() => { throw new Error("CLS_JWT_SECRET_4 is not set"); })()) {} m() { jwt.sign({}, A.K); jwt.sign({}, this.k); jwt.sign({}, this.#p); jwt.sign({}, this.pk); } }
class B { constructor(private opts: { k: string; n: string }) {} m() { jwt.sign({ n: this.opts.n }, this.opts.k); } }
new B({ k: process.env["CLS_JWT_SECRET_5"] || (() => { throw new Error("CLS_JWT_SECRET_5 is not set"); })(), n: "lbl" });
abstract class Base { constructor(protected readonly key: string, protected n: string) {} s() { return jwt.sign({ n: this.n }, this.key); } }
class Dev extends Base { constructor() { super(process.env["DEV_CLS_JWT_SECRET"] || (() => { throw new Error("DEV_CLS_JWT_SECRET is not set"); })(), "lbl"); } }
abstract class Base2 { abstract get key(): string; s() { return jwt.sign({}, this.key); } }
class Dev2 extends Base2 { get key() { return process.env["DEV2_CLS_JWT_SECRET"] || (() => { throw new Error("DEV2_CLS_JWT_SECRET is not set"); })(); } }
abstract class Base3 { protected abstract secretOf(): string; s() { return jwt.sign({}, this.secretOf()); } }
class Dev3 extends Base3 { protected secretOf(): string { return process.env["DEV3_CLS_JWT_SECRET"] || (() => { throw new Error("DEV3_CLS_JWT_SECRET is not set"); })(); } }
class Svc { private k: string; constructor() { this.k = process.env["K"] || (() => { throw new Error("K is not set"); })(); } s() { return jwt.sign({}, this.k); } }
class Lazy { private _k?: string; get k() { return this._k ?? (this._k = process.env["LAZY_CLS_JWT_SECRET"] || (() => { throw new Error("LAZY_CLS_JWT_SECRET is not set"); })()); } s() { return jwt.sign({}, this.k); } }
class St { static init() { St.kk = process.env["CLS_JWT_SECRET_6"] || (() => { throw new Error("CLS_JWT_SECRET_6 is not set"); })(); } static kk: string; s() { jwt.sign({}, St.kk); } static { this.zz = process.env["CLS_JWT_SECRET_7"] || (() => { throw new Error("CLS_JWT_SECRET_7 is not set"); })(); } static zz: string; q() { jwt.sign({}, St.zz) } }
