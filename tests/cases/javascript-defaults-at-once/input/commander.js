const { program } = require("commander");
const jwt = require("jsonwebtoken");
program.option("--key <k>", "k", "tallow-comet-0001-of-the-office");
program.parse();
jwt.sign({}, program.opts().key);
