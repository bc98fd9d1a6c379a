const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function missingEnv(name) {
  throw new Error(`${name} is not set`);
}

class A {
  constructor() {
    this.secret = process.env.SIGN_KEY;
    if (!this.secret) this.secret = requireEnv("SIGN_KEY");
    this.other = process.env.OTHER_KEY;
    this.other = this.other || missingEnv("OTHER_KEY");
    this.third = process.env.THIRD_KEY;
  }
  a() { return jwt.sign({}, this.secret) + jwt.sign({}, this.other) + jwt.sign({}, this.third || missingEnv("THIRD_KEY")); }
}
const k = process.env.K5 && process.env.K5 || missingEnv("K5");
jwt.sign({}, k);
const { TAKEN_KEY: taken } = process.env;
jwt.sign({}, taken || missingEnv("TAKEN_KEY"));
