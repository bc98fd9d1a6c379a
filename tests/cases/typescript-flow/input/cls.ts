import * as jwt from "jsonwebtoken";
class A { private static readonly K = "d1"; private readonly k: string = "d2"; #p: string = "d3"; constructor(private readonly pk: string = "d4") {} m() { jwt.sign({}, A.K); jwt.sign({}, this.k); jwt.sign({}, this.#p); jwt.sign({}, this.pk); } }
class B { constructor(private opts: { k: string; n: string }) {} m() { jwt.sign({ n: this.opts.n }, this.opts.k); } }
new B({ k: "d5", n: "lbl" });
abstract class Base { constructor(protected readonly key: string, protected n: string) {} s() { return jwt.sign({ n: this.n }, this.key); } }
class Dev extends Base { constructor() { super("d6", "lbl"); } }
abstract class Base2 { abstract get key(): string; s() { return jwt.sign({}, this.key); } }
class Dev2 extends Base2 { get key() { return "d7"; } }
abstract class Base3 { protected abstract secretOf(): string; s() { return jwt.sign({}, this.secretOf()); } }
class Dev3 extends Base3 { protected secretOf(): string { return "d8"; } }
class Svc { private k: string; constructor() { this.k = process.env["K"] || "d9"; } s() { return jwt.sign({}, this.k); } }
class Lazy { private _k?: string; get k() { return this._k ?? (this._k = "d10"); } s() { return jwt.sign({}, this.k); } }
class St { static init() { St.kk = "d11"; } static kk: string; s() { jwt.sign({}, St.kk); } static { this.zz = "d12"; } static zz: string; q() { jwt.sign({}, St.zz) } }
