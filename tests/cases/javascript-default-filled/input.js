// Values that only count where a caller or another file gives nothing, and are computed in any case.
const jwt = require("jsonwebtoken");
const Store = require("electron-store");

class Signer {
  secret = "granite-otter-21";
  constructor(options) {
    Object.assign(this, options);
  }
  sign(user) {
    return jwt.sign({ user }, this.secret);
  }
}

class Other {
  constructor(options) {
    this.secret = "granite-otter-22";
    for (const name in options) this[name] = options[name];
  }
  sign(user) {
    return jwt.sign({ user }, this.secret);
  }
}

class Plain {
  secret = "granite-otter-23";
  constructor() {
    Object.assign(this, { issuer: "shop" });
  }
  sign(user) {
    return jwt.sign({ user }, this.secret);
  }
}

const store = new Store();
const sign = (user) => jwt.sign({ user }, store.get("jwt.secret", "granite-otter-24"));

module.exports = { Signer, Other, Plain, sign };
