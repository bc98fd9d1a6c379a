export const K3 = process.env["K3"] || (() => { throw new Error("K3 is not set"); })();
