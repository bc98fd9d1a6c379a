export const K3 = process.env["KEYS_JWT_SECRET_2"] || (() => { throw new Error("KEYS_JWT_SECRET_2 is not set"); })();
