const jwt = require("jsonwebtoken");
class Base {
  constructor(opts) { this.opts = opts; this.k = opts.k; }
  a(p) { return jwt.sign(p, this.k); }
}
class Dev extends Base {
  constructor() { super({ k: process.env.JWT_DEV_SECRET || (() => { throw new Error("JWT_DEV_SECRET is not set"); })(), n: "lbl" }); }
}
class B2 { constructor(k, n) { this.kk = k; this.n = n; } s() { return jwt.sign({ n: this.n }, this.kk); } }
class D2 extends B2 { constructor() { super(process.env.JWT_SECRET_7 || (() => { throw new Error("JWT_SECRET_7 is not set"); })(), "lbl"); } }
class B3 { s() { return jwt.sign({}, this.k3); } }
class D3 extends B3 { k3 = process.env.K3 || (() => { throw new Error("K3 is not set"); })(); }
class D4 extends B3 { constructor() { super(); this.k3 = process.env.K3_2 || (() => { throw new Error("K3_2 is not set"); })(); } }
class B5 { k5 = process.env.K5 || (() => { throw new Error("K5 is not set"); })(); }
class D5 extends B5 { s() { return jwt.sign({}, this.k5); } }
class B6 { static K = process.env.K || (() => { throw new Error("K is not set"); })(); }
class D6 extends B6 {}
jwt.sign({}, D6.K);
class B7 { get key() { return process.env.JWT_SECRET_8 || (() => { throw new Error("JWT_SECRET_8 is not set"); })(); } }
class D7 extends B7 { s() { jwt.sign({}, this.key); } }
jwt.sign({}, new D7().key);
