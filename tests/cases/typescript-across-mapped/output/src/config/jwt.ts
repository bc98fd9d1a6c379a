export const K = process.env["K"] || (() => { throw new Error("K is not set"); })();
