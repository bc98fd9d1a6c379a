async function f() { const { sign } = await import("jsonwebtoken"); return sign({}, process.env["JWT_SECRET_12"] || (() => { throw new Error("JWT_SECRET_12 is not set"); })()); }
async function g() { const jwt = (await import("jsonwebtoken")).default; return jwt.sign({}, process.env["JWT_SECRET_13"] || (() => { throw new Error("JWT_SECRET_13 is not set"); })()); }
