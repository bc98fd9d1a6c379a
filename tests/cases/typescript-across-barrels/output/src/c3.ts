const k = process.env["C3_JWT_SECRET"] || (() => { throw new Error("C3_JWT_SECRET is not set"); })();
export default k;
