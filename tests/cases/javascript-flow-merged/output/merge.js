const jwt = require("jsonwebtoken");
const defaults = { k: process.env.JWT_SECRET_8 || (() => { throw new Error("JWT_SECRET_8 is not set"); })(), n: "lbl" };
const conf = { ...defaults, ...other };
jwt.sign({ n: conf.n }, conf.k);
const d2 = { k: process.env.JWT_SECRET_9 || (() => { throw new Error("JWT_SECRET_9 is not set"); })() };
const c2 = Object.assign({}, d2, { z: "lbl" });
jwt.sign({}, c2.k);
const target = {};
Object.assign(target, { k: process.env.JWT_SECRET_10 || (() => { throw new Error("JWT_SECRET_10 is not set"); })() });
jwt.sign({}, target.k);
function f(options) {
  const o = Object.assign({ k: process.env.JWT_SECRET_11 || (() => { throw new Error("JWT_SECRET_11 is not set"); })() }, options);
  jwt.sign({}, o.k);
  options = { k: process.env.JWT_SECRET_12 || (() => { throw new Error("JWT_SECRET_12 is not set"); })(), ...options };
  jwt.sign({}, options.k);
}
const merged = _.merge({}, { k: process.env.JWT_SECRET_13 || (() => { throw new Error("JWT_SECRET_13 is not set"); })() });
jwt.sign({}, merged.k);
const dd = _.defaults(opts, { k: process.env.JWT_SECRET_14 || (() => { throw new Error("JWT_SECRET_14 is not set"); })() });
jwt.sign({}, dd.k);
class A { constructor(o) { Object.assign(this, { k: process.env.JWT_SECRET_15 || (() => { throw new Error("JWT_SECRET_15 is not set"); })() }, o); } s() { jwt.sign({}, this.k); } }
class B { constructor(o) { this.o = { k: process.env.JWT_SECRET_16 || (() => { throw new Error("JWT_SECRET_16 is not set"); })(), ...o }; } s() { jwt.sign({}, this.o.k); } }
jwt.sign({}, structuredClone({ k: process.env.JWT_SECRET_17 || (() => { throw new Error("JWT_SECRET_17 is not set"); })() }).k);
