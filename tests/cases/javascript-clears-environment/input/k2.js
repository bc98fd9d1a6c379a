const jwt = require("jsonwebtoken");
delete process.env.SIGN_KEY;
const f = () => jwt.sign({}, process.env.SIGN_KEY || "tallow-comet-0001-of-the-office");
