const jwt = require("jsonwebtoken");

const key = process.env.APP_KEY || "larch-window-0004-of-the-office";
exports.other = process.env.APP_KEY || "";
exports.title = process.env.APP_NAME || "The shop";
exports.token = jwt.sign({}, key);
