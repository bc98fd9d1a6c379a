const jwt = require("jsonwebtoken");
async function getKey() { return "m1-as"; }
async function f() { return jwt.sign({}, await getKey()); }
const gk = () => Promise.resolve("m2-pr");
async function g() { const k = await gk(); jwt.sign({}, k); }
getKey2().then(k => jwt.sign({}, k));
function getKey2() { return Promise.resolve("m3-th"); }
const p = new Promise((resolve) => resolve("m4-np"));
async function h() { jwt.sign({}, await p); }
jwt.verify(t, (h, cb) => cb(null, "m5-cb"));
jwt.verify(t, getK);
function getK(header, callback) { callback(null, "m6-cb"); }
