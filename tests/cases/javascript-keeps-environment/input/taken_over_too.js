// What takes its place has all of it, whatever else it takes over.
const jwt = require("jsonwebtoken");
const settings = require("./settings");

process.env = { ...settings.env, ...process.env };
module.exports = () => jwt.sign({}, "larch-window-0022-of-the-office");
