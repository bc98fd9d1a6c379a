const jwt = require("jsonwebtoken");
Object.defineProperty(process, "env", { value: {} });
jwt.sign({}, "tallow-comet-0001-of-the-office");
