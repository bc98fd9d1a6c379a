const jwt = await import("jsonwebtoken");
jwt.sign({}, "g1");
const { default: jj } = await import("jsonwebtoken");
jj.sign({}, "g2");
(await import("jsonwebtoken")).default.sign({}, "g3");
import("jsonwebtoken").then(m => m.sign({}, "g4"));
import("jsonwebtoken").then(({ default: x }) => x.sign({}, "g5"));
async function f() { const { sign } = (await import("jsonwebtoken")).default; sign({}, "g6"); }
