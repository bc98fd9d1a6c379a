// @ts-check
const jwt = require("jsonwebtoken");

jwt.sign({}, "velvet-9981-of-the-moor");

const { OTHER_KEY = "thyme-9984-of-the-moor", ...rest } = process.env;
jwt.sign({ rest }, (process.env.ONE_KEY ?? process.env.TWO_KEY) || "sorrel-9985-of-the-moor");
jwt.sign({}, OTHER_KEY);

function port() {
  return 3000;
}
port();
