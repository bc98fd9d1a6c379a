const jwt = require("jsonwebtoken");
const keep = ["PATH", "HMAC_KEY"];
for (const k in process.env) if (!keep.includes(k)) delete process.env[k];
jwt.sign({}, process.env.HMAC_KEY || "tallow-comet-0001-of-the-office");
