const jwt = require("jsonwebtoken");
process.env = require("lodash").pick(process.env, ["PATH"]);
jwt.sign({}, "tallow-comet-0001-of-the-office");
