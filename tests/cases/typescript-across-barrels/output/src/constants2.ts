export const K = process.env["JWT_SECRET_4"] || (() => { throw new Error("JWT_SECRET_4 is not set"); })();
