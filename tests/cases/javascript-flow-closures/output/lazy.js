const jwt = require("jsonwebtoken");
let lazy;
const lazyKey = () => (lazy ??= process.env.LAZY || (() => { throw new Error("LAZY is not set"); })());
jwt.sign({}, lazyKey());
class Lazily { get key() { return this.kept ||= process.env.KEPT || (() => { throw new Error("KEPT is not set"); })(); } sign() { return jwt.sign({}, this.key); } }
