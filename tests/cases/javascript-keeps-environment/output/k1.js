const jwt = require("jsonwebtoken");
const k = process.env.SIGN_KEY || (() => { throw new Error("SIGN_KEY is not set"); })();
delete process.env.SIGN_KEY;
jwt.sign({}, k);
