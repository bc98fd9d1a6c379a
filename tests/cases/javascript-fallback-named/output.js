const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

class A {
  constructor() {
    this.secret = process.env.SIGN_KEY;
    if (!this.secret) this.secret = requireEnv("SIGN_KEY");
    this.other = process.env.OTHER_KEY;
    this.other = this.other || (() => { throw new Error("OTHER_KEY is not set"); })();
    this.third = process.env.THIRD_KEY;
  }
  a() { return jwt.sign({}, this.secret) + jwt.sign({}, this.other) + jwt.sign({}, this.third || (() => { throw new Error("THIRD_KEY is not set"); })()); }
}
const k = process.env.K5 && process.env.K5 || (() => { throw new Error("K5 is not set"); })();
jwt.sign({}, k);
const { TAKEN_KEY: taken } = process.env;
jwt.sign({}, taken || (() => { throw new Error("TAKEN_KEY is not set"); })());
