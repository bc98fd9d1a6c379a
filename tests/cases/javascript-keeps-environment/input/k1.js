const jwt = require("jsonwebtoken");
const k = process.env.SIGN_KEY || "tallow-comet-0001-of-the-office";
delete process.env.SIGN_KEY;
jwt.sign({}, k);
