const jwt = require("jsonwebtoken");
class Base {
  constructor(opts) { this.opts = opts; this.k = opts.k; }
  a(p) { return jwt.sign(p, this.k); }
}
class Dev extends Base {
  constructor() { super({ k: process.env.JWT_DEV_SECRET || (() => { throw new Error("JWT_DEV_SECRET is not set"); })(), n: "lbl" }); }
}
class B2 { constructor(k, n) { this.kk = k; this.n = n; } s() { return jwt.sign({ n: this.n }, this.kk); } }
class D2 extends B2 { constructor() { super(process.env.JWT_SECRET_10 || (() => { throw new Error("JWT_SECRET_10 is not set"); })(), "lbl"); } }
class B3 { s() { return jwt.sign({}, this.k3); } }
class D3 extends B3 { k3 = process.env.JWT_SECRET_11 || (() => { throw new Error("JWT_SECRET_11 is not set"); })(); }
class D4 extends B3 { constructor() { super(); this.k3 = process.env.JWT_SECRET_12 || (() => { throw new Error("JWT_SECRET_12 is not set"); })(); } }
class B5 { k5 = process.env.JWT_SECRET_13 || (() => { throw new Error("JWT_SECRET_13 is not set"); })(); }
class D5 extends B5 { s() { return jwt.sign({}, this.k5); } }
class B6 { static K = process.env.JWT_SECRET_14 || (() => { throw new Error("JWT_SECRET_14 is not set"); })(); }
class D6 extends B6 {}
jwt.sign({}, D6.K);
class B7 { get key() { return process.env.JWT_SECRET_15 || (() => { throw new Error("JWT_SECRET_15 is not set"); })(); } }
class D7 extends B7 { s() { jwt.sign({}, this.key); } }
jwt.sign({}, new D7().key);
