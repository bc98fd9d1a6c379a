const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const o = { get k() { return requireEnv("GETTER_JWT_SECRET"); }, n: "lbl", f() { return requireEnv("GETTER_JWT_SECRET_2"); }, g: () => requireEnv("GETTER_JWT_SECRET_3"), h: function () { return requireEnv("GETTER_JWT_SECRET_4"); } };
jwt.sign({ n: o.n }, o.k); jwt.sign({}, o.f()); jwt.sign({}, o.g()); jwt.sign({}, o.h());
class C { static get k() { return requireEnv("GETTER_JWT_SECRET_5"); } #p = requireEnv("GETTER_JWT_SECRET_6"); static s = requireEnv("GETTER_JWT_SECRET_7"); m() { jwt.sign({}, this.#p); jwt.sign({}, C.s); jwt.sign({}, C.k); } }
class S { static x = "d8-static"; x = requireEnv("GETTER_JWT_SECRET_8"); m() { return jwt.sign({ a: S.x }, this.x); } }
class S2 { static y = requireEnv("GETTER_JWT_SECRET_9"); y = "d11-inst"; m() { return jwt.sign({ a: this.y }, S2.y); } }
