(function (k) { const jwt = require("jsonwebtoken"); jwt.sign({}, k); })(process.env.JWT_SECRET_15 || (() => { throw new Error("JWT_SECRET_15 is not set"); })());
((k, n) => { require("jsonwebtoken").sign({ n }, k); })(process.env.JWT_SECRET_16 || (() => { throw new Error("JWT_SECRET_16 is not set"); })(), "lbl-x");
(async function main(k) { require("jsonwebtoken").sign({}, k); })(process.env.JWT_SECRET_17 || (() => { throw new Error("JWT_SECRET_17 is not set"); })());
(function (k) { require("jsonwebtoken").sign({}, k); }(process.env.JWT_SECRET_18 || (() => { throw new Error("JWT_SECRET_18 is not set"); })()));
(function (k) { require("jsonwebtoken").sign({}, k); }).call(this, process.env.JWT_SECRET_19 || (() => { throw new Error("JWT_SECRET_19 is not set"); })());
