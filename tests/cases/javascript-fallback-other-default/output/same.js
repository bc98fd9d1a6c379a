const jwt = require("jsonwebtoken");

const key = process.env.APP_KEY || (() => { throw new Error("APP_KEY is not set"); })();
exports.other = process.env.APP_KEY || "";
exports.title = process.env.APP_NAME || "The shop";
exports.token = jwt.sign({}, key);
