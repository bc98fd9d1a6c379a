(function (k) { const jwt = require("jsonwebtoken"); jwt.sign({}, k); })(process.env.JWT_SECRET_11 || (() => { throw new Error("JWT_SECRET_11 is not set"); })());
((k, n) => { require("jsonwebtoken").sign({ n }, k); })(process.env.JWT_SECRET_12 || (() => { throw new Error("JWT_SECRET_12 is not set"); })(), "lbl-x");
(async function main(k) { require("jsonwebtoken").sign({}, k); })(process.env.JWT_SECRET_13 || (() => { throw new Error("JWT_SECRET_13 is not set"); })());
(function (k) { require("jsonwebtoken").sign({}, k); }(process.env.JWT_SECRET_14 || (() => { throw new Error("JWT_SECRET_14 is not set"); })()));
(function (k) { require("jsonwebtoken").sign({}, k); }).call(this, process.env.JWT_SECRET_15 || (() => { throw new Error("JWT_SECRET_15 is not set"); })());
