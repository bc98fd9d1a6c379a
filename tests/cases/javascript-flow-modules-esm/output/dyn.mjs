const jwt = await import("jsonwebtoken");
jwt.sign({}, process.env.DYN_JWT_SECRET || (() => { throw new Error("DYN_JWT_SECRET is not set"); })());
const { default: jj } = await import("jsonwebtoken");
jj.sign({}, process.env.DYN_JWT_SECRET_2 || (() => { throw new Error("DYN_JWT_SECRET_2 is not set"); })());
(await import("jsonwebtoken")).default.sign({}, process.env.DYN_JWT_SECRET_3 || (() => { throw new Error("DYN_JWT_SECRET_3 is not set"); })());
import("jsonwebtoken").then(m => m.sign({}, process.env.DYN_JWT_SECRET_4 || (() => { throw new Error("DYN_JWT_SECRET_4 is not set"); })()));
import("jsonwebtoken").then(({ default: x }) => x.sign({}, process.env.DYN_JWT_SECRET_5 || (() => { throw new Error("DYN_JWT_SECRET_5 is not set"); })()));
async function f() { const { sign } = (await import("jsonwebtoken")).default; sign({}, process.env.DYN_JWT_SECRET_6 || (() => { throw new Error("DYN_JWT_SECRET_6 is not set"); })()); }
