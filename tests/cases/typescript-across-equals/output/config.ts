const config = { auth: { k: process.env["JWT_SECRET"] || (() => { throw new Error("JWT_SECRET is not set"); })() }, n: "lbl" };
export = config;
