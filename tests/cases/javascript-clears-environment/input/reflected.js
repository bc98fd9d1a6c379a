const jwt = require("jsonwebtoken");
for (const k in process.env) Reflect.deleteProperty(process.env, k);
jwt.sign({}, "tallow-comet-0001-of-the-office");
