// Of two defaults in a pattern one is refused: it stays there, and its variable is read as before.
const jwt = require("jsonwebtoken");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const { OTHER_KEY = "velvet-9981-of-the-moor" } = process.env;
const FIRST_KEY = requireEnv("FIRST_KEY");
const { OTHER_KEY: other = "another-9981-of-the-moor", } = process.env,
  third = requireEnv("THIRD_KEY"), one = 1;
exports.first = () => jwt.sign({ one }, FIRST_KEY);
exports.second = () => jwt.sign({}, OTHER_KEY);
exports.third = () => jwt.sign({}, third);
exports.fourth = () => jwt.sign({}, other);
