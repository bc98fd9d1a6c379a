// Of two defaults in a pattern one is refused: it stays there, and its variable is read as before.
const jwt = require("jsonwebtoken");

const { OTHER_KEY = "velvet-9981-of-the-moor" } = process.env,
  FIRST_KEY = process.env.FIRST_KEY || (() => { throw new Error("FIRST_KEY is not set"); })();
const { OTHER_KEY: other = "another-9981-of-the-moor", } = process.env,
  third = process.env.THIRD_KEY || (() => { throw new Error("THIRD_KEY is not set"); })(), one = 1;
exports.first = () => jwt.sign({ one }, FIRST_KEY);
exports.second = () => jwt.sign({}, OTHER_KEY);
exports.third = () => jwt.sign({}, third);
exports.fourth = () => jwt.sign({}, other);
