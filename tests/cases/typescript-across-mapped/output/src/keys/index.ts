export const K2 = process.env["JWT_SECRET_2"] || (() => { throw new Error("JWT_SECRET_2 is not set"); })();
