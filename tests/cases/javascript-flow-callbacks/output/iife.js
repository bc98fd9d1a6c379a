(function (k) { const jwt = require("jsonwebtoken"); jwt.sign({}, k); })(process.env.IIFE_JWT_SECRET || (() => { throw new Error("IIFE_JWT_SECRET is not set"); })());
((k, n) => { require("jsonwebtoken").sign({ n }, k); })(process.env.IIFE_JWT_SECRET_2 || (() => { throw new Error("IIFE_JWT_SECRET_2 is not set"); })(), "lbl-x");
(async function main(k) { require("jsonwebtoken").sign({}, k); })(process.env.IIFE_JWT_SECRET_3 || (() => { throw new Error("IIFE_JWT_SECRET_3 is not set"); })());
(function (k) { require("jsonwebtoken").sign({}, k); }(process.env.IIFE_JWT_SECRET_4 || (() => { throw new Error("IIFE_JWT_SECRET_4 is not set"); })()));
(function (k) { require("jsonwebtoken").sign({}, k); }).call(this, process.env.IIFE_JWT_SECRET_5 || (() => { throw new Error("IIFE_JWT_SECRET_5 is not set"); })());
