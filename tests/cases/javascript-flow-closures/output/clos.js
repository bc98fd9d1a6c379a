const jwt = require("jsonwebtoken");
const sign = (k) => (payload) => jwt.sign(payload, k);
sign(process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })())({ n: "lbl" });
function mk(k) { return function (p) { return jwt.sign(p, k); }; }
const s = mk(process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
function mkObj(k) { return { sign: (p) => jwt.sign(p, k), verify(t) { return jwt.verify(t, k); } }; }
const so = mkObj(process.env.JWT_SECRET_3 || (() => { throw new Error("JWT_SECRET_3 is not set"); })());
class Svc { constructor(k, opts = {}) { this.k = k; this.opts = opts; } sign(p) { return jwt.sign(p, this.k, this.opts); } }
const svc = new Svc(process.env.JWT_SECRET_4 || (() => { throw new Error("JWT_SECRET_4 is not set"); })(), { issuer: "acme" });
class Svc2 { constructor({ k, issuer }) { this.k = k; this.i = issuer; } sign(p) { return jwt.sign(p, this.k, { issuer: this.i }); } }
new Svc2({ k: process.env.JWT_SECRET_5 || (() => { throw new Error("JWT_SECRET_5 is not set"); })(), issuer: "acme" });
class Svc3 { constructor(options) { this.options = options; } sign(p) { const { k, iss } = this.options; return jwt.sign({ iss }, k); } }
new Svc3({ k: process.env.JWT_SECRET_6 || (() => { throw new Error("JWT_SECRET_6 is not set"); })(), iss: "acme" });
function helper({ k, payload }) { return jwt.sign(payload, k); }
helper({ k: process.env.JWT_SECRET_7 || (() => { throw new Error("JWT_SECRET_7 is not set"); })(), payload: "lbl" });
function helper2(opts = { k: process.env.JWT_SECRET_8 || (() => { throw new Error("JWT_SECRET_8 is not set"); })() }) { return jwt.sign({}, opts.k); }
function helper3({ k = process.env.JWT_SECRET_9 || (() => { throw new Error("JWT_SECRET_9 is not set"); })(), n = "lbl" } = {}) { return jwt.sign({ n }, k); }
function two(p, k) { return three(p, k); }
function three(p, k) { return jwt.sign(p, k); }
two({}, process.env.JWT_SECRET_10 || (() => { throw new Error("JWT_SECRET_10 is not set"); })());
const obj = { mk(p, k) { return jwt.sign(p, k); } };
obj.mk({}, process.env.JWT_SECRET_11 || (() => { throw new Error("JWT_SECRET_11 is not set"); })());
svc2 = new Svc(process.env.JWT_SECRET_12 || (() => { throw new Error("JWT_SECRET_12 is not set"); })());
class T { mk(p, k) { return jwt.sign(p, k); } s() { return this.mk({}, process.env.JWT_SECRET_13 || (() => { throw new Error("JWT_SECRET_13 is not set"); })()); } }
const t = new T();
t.mk({}, process.env.JWT_SECRET_14 || (() => { throw new Error("JWT_SECRET_14 is not set"); })());
new T().mk({}, process.env.JWT_SECRET_15 || (() => { throw new Error("JWT_SECRET_15 is not set"); })());
function va(...args) { return jwt.sign(...args); }
va({}, process.env.JWT_SECRET_16 || (() => { throw new Error("JWT_SECRET_16 is not set"); })());
function Proto(k) { this.k = k; }
Proto.prototype.sign = function (p) { return jwt.sign(p, this.k); };
new Proto("j17-proto");
const inst = { k: process.env.JWT_SECRET_17 || (() => { throw new Error("JWT_SECRET_17 is not set"); })(), sign(p) { return jwt.sign(p, this.k); } };
