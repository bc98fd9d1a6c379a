const jwt = require("jsonwebtoken");
class Base {
  constructor(opts) { this.opts = opts; this.k = opts.k; }
  a(p) { return jwt.sign(p, this.k); }
}
class Dev extends Base {
  constructor() { super({ k: process.env.DEV_SUPER_JWT_SECRET || (() => { throw new Error("DEV_SUPER_JWT_SECRET is not set"); })(), n: "lbl" }); }
}
class B2 { constructor(k, n) { this.kk = k; this.n = n; } s() { return jwt.sign({ n: this.n }, this.kk); } }
class D2 extends B2 { constructor() { super(process.env.SUPER_JWT_SECRET || (() => { throw new Error("SUPER_JWT_SECRET is not set"); })(), "lbl"); } }
class B3 { s() { return jwt.sign({}, this.k3); } }
class D3 extends B3 { k3 = process.env.SUPER_JWT_SECRET_2 || (() => { throw new Error("SUPER_JWT_SECRET_2 is not set"); })(); }
class D4 extends B3 { constructor() { super(); this.k3 = process.env.SUPER_JWT_SECRET_3 || (() => { throw new Error("SUPER_JWT_SECRET_3 is not set"); })(); } }
class B5 { k5 = process.env.SUPER_JWT_SECRET_4 || (() => { throw new Error("SUPER_JWT_SECRET_4 is not set"); })(); }
class D5 extends B5 { s() { return jwt.sign({}, this.k5); } }
class B6 { static K = process.env.SUPER_JWT_SECRET_5 || (() => { throw new Error("SUPER_JWT_SECRET_5 is not set"); })(); }
class D6 extends B6 {}
jwt.sign({}, D6.K);
class B7 { get key() { return process.env.SUPER_JWT_SECRET_6 || (() => { throw new Error("SUPER_JWT_SECRET_6 is not set"); })(); } }
class D7 extends B7 { s() { jwt.sign({}, this.key); } }
jwt.sign({}, new D7().key);
