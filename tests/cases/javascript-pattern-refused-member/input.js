// Of two defaults in a pattern one is refused: it stays there, and its variable is read as before.
const jwt = require("jsonwebtoken");

const { FIRST_KEY = "larch-window-0001-of-the-office", OTHER_KEY = "velvet-9981-of-the-moor" } = process.env;
const { THIRD_KEY: third = "larch-window-0003-of-the-office", OTHER_KEY: other = "another-9981-of-the-moor", } = process.env, one = 1;
exports.first = () => jwt.sign({ one }, FIRST_KEY);
exports.second = () => jwt.sign({}, OTHER_KEY);
exports.third = () => jwt.sign({}, third);
exports.fourth = () => jwt.sign({}, other);
