const jwt = require("jsonwebtoken");
const { fork } = require("child_process");
fork(__filename, [], { env: { ...process.env, A: "b" } });
fork(__filename, [], { env: process.env });
jwt.sign({}, "tallow-comet-0001-of-the-office");
