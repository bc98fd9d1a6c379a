const jwt = require("jsonwebtoken");
const { fork } = require("child_process");
fork(__filename, [], { env: { A: "b" } });
jwt.sign({}, "tallow-comet-0001-of-the-office");
