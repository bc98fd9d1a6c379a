// A variable of which the code takes a default that is no key as well: with the key stored under its name, that changes.
const jwt = require("jsonwebtoken");

const key = process.env.APP_NAME || "larch-window-0001-of-the-office";
const { APP_NAME = "The shop" } = process.env;
module.exports = () => jwt.sign({ shop: APP_NAME }, key);
