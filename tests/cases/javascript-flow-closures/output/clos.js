const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const sign = (k) => (payload) => jwt.sign(payload, k);
sign(requireEnv("JWT_SECRET"))({ n: "lbl" });
function mk(k) { return function (p) { return jwt.sign(p, k); }; }
const s = mk(requireEnv("JWT_SECRET_2"));
function mkObj(k) { return { sign: (p) => jwt.sign(p, k), verify(t) { return jwt.verify(t, k); } }; }
const so = mkObj(requireEnv("JWT_SECRET_3"));
class Svc { constructor(k, opts = {}) { this.k = k; this.opts = opts; } sign(p) { return jwt.sign(p, this.k, this.opts); } }
const svc = new Svc(requireEnv("JWT_SECRET_4"), { issuer: "acme" });
class Svc2 { constructor({ k, issuer }) { this.k = k; this.i = issuer; } sign(p) { return jwt.sign(p, this.k, { issuer: this.i }); } }
new Svc2({ k: requireEnv("JWT_SECRET_5"), issuer: "acme" });
class Svc3 { constructor(options) { this.options = options; } sign(p) { const { k, iss } = this.options; return jwt.sign({ iss }, k); } }
new Svc3({ k: requireEnv("JWT_SECRET_6"), iss: "acme" });
function helper({ k, payload }) { return jwt.sign(payload, k); }
helper({ k: requireEnv("JWT_SECRET_7"), payload: "lbl" });
function helper2(opts = { k: requireEnv("JWT_SECRET_8") }) { return jwt.sign({}, opts.k); }
function helper3({ k = requireEnv("JWT_SECRET_9"), n = "lbl" } = {}) { return jwt.sign({ n }, k); }
function two(p, k) { return three(p, k); }
function three(p, k) { return jwt.sign(p, k); }
two({}, requireEnv("JWT_SECRET_10"));
const obj = { mk(p, k) { return jwt.sign(p, k); } };
obj.mk({}, requireEnv("JWT_SECRET_11"));
svc2 = new Svc(requireEnv("JWT_SECRET_12"));
class T { mk(p, k) { return jwt.sign(p, k); } s() { return this.mk({}, requireEnv("JWT_SECRET_13")); } }
const t = new T();
t.mk({}, requireEnv("JWT_SECRET_14"));
new T().mk({}, requireEnv("JWT_SECRET_15"));
function va(...args) { return jwt.sign(...args); }
va({}, requireEnv("JWT_SECRET_16"));
function Proto(k) { this.k = k; }
Proto.prototype.sign = function (p) { return jwt.sign(p, this.k); };
new Proto("j17-proto");
const inst = { k: requireEnv("JWT_SECRET_17"), sign(p) { return jwt.sign(p, this.k); } };
