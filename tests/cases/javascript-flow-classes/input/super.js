const jwt = require("jsonwebtoken");
class Base {
  constructor(opts) { this.opts = opts; this.k = opts.k; }
  a(p) { return jwt.sign(p, this.k); }
}
class Dev extends Base {
  constructor() { super({ k: "c1-super", n: "lbl" }); }
}
class B2 { constructor(k, n) { this.kk = k; this.n = n; } s() { return jwt.sign({ n: this.n }, this.kk); } }
class D2 extends B2 { constructor() { super("c2-super", "lbl"); } }
class B3 { s() { return jwt.sign({}, this.k3); } }
class D3 extends B3 { k3 = "c3-sub"; }
class D4 extends B3 { constructor() { super(); this.k3 = "c4-sub"; } }
class B5 { k5 = "c5-base"; }
class D5 extends B5 { s() { return jwt.sign({}, this.k5); } }
class B6 { static K = "c6-static"; }
class D6 extends B6 {}
jwt.sign({}, D6.K);
class B7 { get key() { return "c7-get"; } }
class D7 extends B7 { s() { jwt.sign({}, this.key); } }
jwt.sign({}, new D7().key);
