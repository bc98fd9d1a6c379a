export const K = process.env["K_3"] || (() => { throw new Error("K_3 is not set"); })();
