// What takes its place has all of it, whatever else it takes over.
const jwt = require("jsonwebtoken");
const settings = require("./settings");

process.env = { ...settings.env, ...process.env };
module.exports = () => jwt.sign({}, process.env.JWT_SECRET_3 || (() => { throw new Error("JWT_SECRET_3 is not set"); })());
