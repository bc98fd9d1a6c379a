export const K = process.env["CONSTANTS2_C3_JWT_SECRET"] || (() => { throw new Error("CONSTANTS2_C3_JWT_SECRET is not set"); })();
