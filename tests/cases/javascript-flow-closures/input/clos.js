const jwt = require("jsonwebtoken");
const sign = (k) => (payload) => jwt.sign(payload, k);
sign("j1-cur")({ n: "lbl" });
function mk(k) { return function (p) { return jwt.sign(p, k); }; }
const s = mk("j2-clo");
function mkObj(k) { return { sign: (p) => jwt.sign(p, k), verify(t) { return jwt.verify(t, k); } }; }
const so = mkObj("j3-obj");
class Svc { constructor(k, opts = {}) { this.k = k; this.opts = opts; } sign(p) { return jwt.sign(p, this.k, this.opts); } }
const svc = new Svc("j4-ctor", { issuer: "acme" });
class Svc2 { constructor({ k, issuer }) { this.k = k; this.i = issuer; } sign(p) { return jwt.sign(p, this.k, { issuer: this.i }); } }
new Svc2({ k: "j5-ctor", issuer: "acme" });
class Svc3 { constructor(options) { this.options = options; } sign(p) { const { k, iss } = this.options; return jwt.sign({ iss }, k); } }
new Svc3({ k: "j6-ctor", iss: "acme" });
function helper({ k, payload }) { return jwt.sign(payload, k); }
helper({ k: "j7-dest", payload: "lbl" });
function helper2(opts = { k: "j8-defo" }) { return jwt.sign({}, opts.k); }
function helper3({ k = "j9-def", n = "lbl" } = {}) { return jwt.sign({ n }, k); }
function two(p, k) { return three(p, k); }
function three(p, k) { return jwt.sign(p, k); }
two({}, "j10-two");
const obj = { mk(p, k) { return jwt.sign(p, k); } };
obj.mk({}, "j11-om");
svc2 = new Svc("j12-g");
class T { mk(p, k) { return jwt.sign(p, k); } s() { return this.mk({}, "j13-this"); } }
const t = new T();
t.mk({}, "j14-obj");
new T().mk({}, "j15-obj");
function va(...args) { return jwt.sign(...args); }
va({}, "j16-rest");
function Proto(k) { this.k = k; }
Proto.prototype.sign = function (p) { return jwt.sign(p, this.k); };
new Proto("j17-proto");
const inst = { k: "j18-objthis", sign(p) { return jwt.sign(p, this.k); } };
