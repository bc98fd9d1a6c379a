async function f() { const { sign } = await import("jsonwebtoken"); return sign({}, process.env["JWT_SECRET_10"] || (() => { throw new Error("JWT_SECRET_10 is not set"); })()); }
async function g() { const jwt = (await import("jsonwebtoken")).default; return jwt.sign({}, process.env["JWT_SECRET_11"] || (() => { throw new Error("JWT_SECRET_11 is not set"); })()); }
