const jwt = require("jsonwebtoken");

const DEFAULT = "oriel-46-given";

class Signer {
  key = "oriel-47-field";
  constructor(options) {
    if (options.key) this.key = options.key;
  }
  sign() {
    return jwt.sign({}, this.key);
  }
}

exports.sign = (key) => {
  if (key == null) key = DEFAULT;
  return jwt.sign({}, key);
};
exports.Signer = Signer;
