const jwt = require("jsonwebtoken");
const defaults = { k: process.env.MERGE_JWT_SECRET || (() => { throw new Error("MERGE_JWT_SECRET is not set"); })(), n: "lbl" };
const conf = { ...defaults, ...other };
jwt.sign({ n: conf.n }, conf.k);
const d2 = { k: process.env.MERGE_JWT_SECRET_2 || (() => { throw new Error("MERGE_JWT_SECRET_2 is not set"); })() };
const c2 = Object.assign({}, d2, { z: "lbl" });
jwt.sign({}, c2.k);
const target = {};
Object.assign(target, { k: process.env.MERGE_JWT_SECRET_3 || (() => { throw new Error("MERGE_JWT_SECRET_3 is not set"); })() });
jwt.sign({}, target.k);
function f(options) {
  const o = Object.assign({ k: process.env.MERGE_JWT_SECRET_4 || (() => { throw new Error("MERGE_JWT_SECRET_4 is not set"); })() }, options);
  jwt.sign({}, o.k);
  options = { k: process.env.MERGE_JWT_SECRET_5 || (() => { throw new Error("MERGE_JWT_SECRET_5 is not set"); })(), ...options };
  jwt.sign({}, options.k);
}
const merged = _.merge({}, { k: process.env.MERGE_JWT_SECRET_6 || (() => { throw new Error("MERGE_JWT_SECRET_6 is not set"); })() });
jwt.sign({}, merged.k);
const dd = _.defaults(opts, { k: process.env.MERGE_JWT_SECRET_7 || (() => { throw new Error("MERGE_JWT_SECRET_7 is not set"); })() });
jwt.sign({}, dd.k);
class A { constructor(o) { Object.assign(this, { k: process.env.MERGE_JWT_SECRET_8 || (() => { throw new Error("MERGE_JWT_SECRET_8 is not set"); })() }, o); } s() { jwt.sign({}, this.k); } }
class B { constructor(o) { this.o = { k: process.env.MERGE_JWT_SECRET_9 || (() => { throw new Error("MERGE_JWT_SECRET_9 is not set"); })(), ...o }; } s() { jwt.sign({}, this.o.k); } }
jwt.sign({}, structuredClone({ k: process.env.MERGE_JWT_SECRET_10 || (() => { throw new Error("MERGE_JWT_SECRET_10 is not set"); })() }).k);
