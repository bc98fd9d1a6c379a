const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

class Base {
  constructor(opts) { this.opts = opts; this.k = opts.k; }
  a(p) { return jwt.sign(p, this.k); }
}
class Dev extends Base {
  constructor() { super({ k: requireEnv("DEV_SUPER_JWT_SECRET"), n: "lbl" }); }
}
class B2 { constructor(k, n) { this.kk = k; this.n = n; } s() { return jwt.sign({ n: this.n }, this.kk); } }
class D2 extends B2 { constructor() { super(requireEnv("SUPER_JWT_SECRET"), "lbl"); } }
class B3 { s() { return jwt.sign({}, this.k3); } }
class D3 extends B3 { k3 = requireEnv("SUPER_JWT_SECRET_2"); }
class D4 extends B3 { constructor() { super(); this.k3 = requireEnv("SUPER_JWT_SECRET_3"); } }
class B5 { k5 = requireEnv("SUPER_JWT_SECRET_4"); }
class D5 extends B5 { s() { return jwt.sign({}, this.k5); } }
class B6 { static K = requireEnv("SUPER_JWT_SECRET_5"); }
class D6 extends B6 {}
jwt.sign({}, D6.K);
class B7 { get key() { return requireEnv("SUPER_JWT_SECRET_6"); } }
class D7 extends B7 { s() { jwt.sign({}, this.key); } }
jwt.sign({}, new D7().key);
