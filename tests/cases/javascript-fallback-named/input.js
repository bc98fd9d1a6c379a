const jwt = require("jsonwebtoken");
class A {
  constructor() {
    this.secret = process.env.SIGN_KEY;
    if (!this.secret) this.secret = "tallow-ledger-0001-of-the-office";
    this.other = process.env.OTHER_KEY;
    this.other = this.other || "tallow-ledger-0002-of-the-office";
    this.third = process.env.THIRD_KEY;
  }
  a() { return jwt.sign({}, this.secret) + jwt.sign({}, this.other) + jwt.sign({}, this.third || "tallow-ledger-0003-of-the-office"); }
}
const k = process.env.K5 && process.env.K5 || "tallow-ledger-0005-of-the-office";
jwt.sign({}, k);
const { TAKEN_KEY: taken } = process.env;
jwt.sign({}, taken ?? "tallow-ledger-0006-of-the-office");
