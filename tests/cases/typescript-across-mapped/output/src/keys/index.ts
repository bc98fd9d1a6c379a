export const K2 = process.env["KEYS_JWT_SECRET"] || (() => { throw new Error("KEYS_JWT_SECRET is not set"); })();
