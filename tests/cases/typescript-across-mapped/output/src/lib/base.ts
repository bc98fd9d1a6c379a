export const K3 = process.env["JWT_SECRET_3"] || (() => { throw new Error("JWT_SECRET_3 is not set"); })();
