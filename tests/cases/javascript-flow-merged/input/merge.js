const jwt = require("jsonwebtoken");
const defaults = { k: "e1-def", n: "lbl" };
const conf = { ...defaults, ...other };
jwt.sign({ n: conf.n }, conf.k);
const d2 = { k: "e2-oa" };
const c2 = Object.assign({}, d2, { z: "lbl" });
jwt.sign({}, c2.k);
const target = {};
Object.assign(target, { k: "e3-tgt" });
jwt.sign({}, target.k);
function f(options) {
  const o = Object.assign({ k: "e4-fn" }, options);
  jwt.sign({}, o.k);
  options = { k: "e5-sp", ...options };
  jwt.sign({}, options.k);
}
const merged = _.merge({}, { k: "e6-lod" });
jwt.sign({}, merged.k);
const dd = _.defaults(opts, { k: "e7-lod" });
jwt.sign({}, dd.k);
class A { constructor(o) { Object.assign(this, { k: "e8-this" }, o); } s() { jwt.sign({}, this.k); } }
class B { constructor(o) { this.o = { k: "e9-o", ...o }; } s() { jwt.sign({}, this.o.k); } }
jwt.sign({}, structuredClone({ k: "e10-cl" }).k);
