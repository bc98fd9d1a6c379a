const jwt = require("jsonwebtoken");
const { fork } = require("child_process");
fork(__filename, [], { env: { ...process.env, A: "b" } });
fork(__filename, [], { env: process.env });
jwt.sign({}, process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })());
