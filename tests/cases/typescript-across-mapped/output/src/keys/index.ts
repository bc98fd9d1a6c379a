export const K2 = process.env["K2"] || (() => { throw new Error("K2 is not set"); })();
