const jwt = require("jsonwebtoken");
const { env } = process; for (const k in env) delete env[k];
jwt.sign({}, "tallow-comet-0001-of-the-office");
