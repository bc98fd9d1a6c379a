async function f() { const { sign } = await import("jsonwebtoken"); return sign({}, "h1"); }
async function g() { const jwt = (await import("jsonwebtoken")).default; return jwt.sign({}, "h2"); }
