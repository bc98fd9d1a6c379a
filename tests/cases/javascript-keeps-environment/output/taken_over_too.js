// What takes its place has all of it, whatever else it takes over.
const jwt = require("jsonwebtoken");
const settings = require("./settings");

process.env = { ...settings.env, ...process.env };
module.exports = () => jwt.sign({}, process.env.TAKEN_OVER_TOO_JWT_SECRET || (() => { throw new Error("TAKEN_OVER_TOO_JWT_SECRET is not set"); })());
