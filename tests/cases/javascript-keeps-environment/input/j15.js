const jwt = require("jsonwebtoken");
function f(k) { delete process.env[k]; }
jwt.sign({}, "tallow-comet-0001-of-the-office");
