const jwt = require("jsonwebtoken");
Object.keys(process.env).filter((k) => k.startsWith("npm_")).forEach((k) => delete process.env[k]);
jwt.sign({}, "tallow-comet-0001-of-the-office");
