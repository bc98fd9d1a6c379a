const argv = require("yargs").option("key", { default: "tallow-comet-0001-of-the-office" }).argv;
const jwt = require("jsonwebtoken");
jwt.sign({}, argv.key);
