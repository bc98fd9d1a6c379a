const jwt = require("jsonwebtoken");
const { fork } = require("child_process");
fork(__filename, [], { env: { ...process.env, A: "b" } });
fork(__filename, [], { env: process.env });
jwt.sign({}, process.env.AND_JWT_SECRET || (() => { throw new Error("AND_JWT_SECRET is not set"); })());
