const jwt = require("jsonwebtoken");
let lazy;
const lazyKey = () => (lazy ??= "z1-lazy");
jwt.sign({}, lazyKey());
class Lazily { get key() { return this.kept ||= "z2-lazy"; } sign() { return jwt.sign({}, this.key); } }
