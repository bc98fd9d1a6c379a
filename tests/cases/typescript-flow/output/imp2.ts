async function f() { const { sign } = await import("jsonwebtoken"); return sign({}, process.env["IMP2_JWT_SECRET"] || (() => { throw new Error("IMP2_JWT_SECRET is not set"); })()); }
async function g() { const jwt = (await import("jsonwebtoken")).default; return jwt.sign({}, process.env["IMP2_JWT_SECRET_2"] || (() => { throw new Error("IMP2_JWT_SECRET_2 is not set"); })()); }
