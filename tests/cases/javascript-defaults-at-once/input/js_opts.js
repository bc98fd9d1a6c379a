const jwt = require("jsonwebtoken");
const D = "tallow-comet-0001-of-the-office";
function f(c, { key = D }) { return jwt.sign(c, key); }
