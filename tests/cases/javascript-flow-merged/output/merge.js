const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const defaults = { k: requireEnv("MERGE_JWT_SECRET"), n: "lbl" };
const conf = { ...defaults, ...other };
jwt.sign({ n: conf.n }, conf.k);
const d2 = { k: requireEnv("MERGE_JWT_SECRET_2") };
const c2 = Object.assign({}, d2, { z: "lbl" });
jwt.sign({}, c2.k);
const target = {};
Object.assign(target, { k: requireEnv("MERGE_JWT_SECRET_3") });
jwt.sign({}, target.k);
function f(options) {
  const o = Object.assign({ k: requireEnv("MERGE_JWT_SECRET_4") }, options);
  jwt.sign({}, o.k);
  options = { k: requireEnv("MERGE_JWT_SECRET_5"), ...options };
  jwt.sign({}, options.k);
}
const merged = _.merge({}, { k: requireEnv("MERGE_JWT_SECRET_6") });
jwt.sign({}, merged.k);
const dd = _.defaults(opts, { k: requireEnv("MERGE_JWT_SECRET_7") });
jwt.sign({}, dd.k);
class A { constructor(o) { Object.assign(this, { k: requireEnv("MERGE_JWT_SECRET_8") }, o); } s() { jwt.sign({}, this.k); } }
class B { constructor(o) { this.o = { k: requireEnv("MERGE_JWT_SECRET_9"), ...o }; } s() { jwt.sign({}, this.o.k); } }
jwt.sign({}, structuredClone({ k: requireEnv("MERGE_JWT_SECRET_10") }).k);
