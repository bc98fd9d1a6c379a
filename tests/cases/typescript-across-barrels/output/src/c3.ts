const k = process.env["JWT_SECRET"] || (() => { throw new Error("JWT_SECRET is not set"); })();
export default k;
