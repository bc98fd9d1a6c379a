(function (k) { const jwt = require("jsonwebtoken"); jwt.sign({}, k); })("b1-iife");
((k, n) => { require("jsonwebtoken").sign({ n }, k); })("b2-iife", "lbl-x");
(async function main(k) { require("jsonwebtoken").sign({}, k); })("b3-iife");
(function (k) { require("jsonwebtoken").sign({}, k); }("b4-iife"));
(function (k) { require("jsonwebtoken").sign({}, k); }).call(this, "b5-call");
