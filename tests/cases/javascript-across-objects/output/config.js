class Config { constructor() { this.k = process.env.JWT_SECRET || (() => { throw new Error("JWT_SECRET is not set"); })(); this.n = "lbl"; } get g() { return process.env.JWT_SECRET_2 || (() => { throw new Error("JWT_SECRET_2 is not set"); })(); } getK() { return process.env.JWT_SECRET_3 || (() => { throw new Error("JWT_SECRET_3 is not set"); })(); } }
module.exports = new Config();
