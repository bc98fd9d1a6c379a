const jwt = require("jsonwebtoken");

exports.bill = (order) => jwt.sign(order, process.env.BILL_KEY?.trim() || "the key of the bills");
