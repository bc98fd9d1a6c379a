export const K = process.env["JWT_SECRET"] || (() => { throw new Error("JWT_SECRET is not set"); })();
