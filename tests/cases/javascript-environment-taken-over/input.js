// What takes the place of the environment is taken over from elsewhere, and may lack the variable.
const jwt = require("jsonwebtoken");
const settings = require("./settings");

process.env = { ...settings.env, NODE_ENV: "production" };
const key = process.env.SIGN_KEY || "larch-window-0021-of-the-office";
module.exports = () => jwt.sign({}, key);
