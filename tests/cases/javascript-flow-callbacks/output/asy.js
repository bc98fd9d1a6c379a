const jwt = require("jsonwebtoken");
async function getKey() { return process.env.ASY_JWT_SECRET || (() => { throw new Error("ASY_JWT_SECRET is not set"); })(); }
async function f() { return jwt.sign({}, await getKey()); }
const gk = () => Promise.resolve(process.env.ASY_JWT_SECRET_2 || (() => { throw new Error("ASY_JWT_SECRET_2 is not set"); })());
async function g() { const k = await gk(); jwt.sign({}, k); }
getKey2().then(k => jwt.sign({}, k));
function getKey2() { return Promise.resolve(process.env.ASY_JWT_SECRET_3 || (() => { throw new Error("ASY_JWT_SECRET_3 is not set"); })()); }
const p = new Promise((resolve) => resolve("m4-np"));
async function h() { jwt.sign({}, await p); }
jwt.verify(t, (h, cb) => cb(null, process.env.ASY_JWT_SECRET_4 || (() => { throw new Error("ASY_JWT_SECRET_4 is not set"); })()));
jwt.verify(t, getK);
function getK(header, callback) { callback(null, process.env.ASY_JWT_SECRET_5 || (() => { throw new Error("ASY_JWT_SECRET_5 is not set"); })()); }
