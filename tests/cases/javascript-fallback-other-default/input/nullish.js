const jwt = require("jsonwebtoken");

const key = process.env.APP_NAME || "larch-window-0003-of-the-office";
exports.title = process.env.APP_NAME ? process.env.APP_NAME : "The shop";
exports.token = jwt.sign({}, key);
