class Config { constructor() { this.k = "j1"; this.n = "lbl"; } get g() { return "j2"; } getK() { return "j3"; } }
module.exports = new Config();
