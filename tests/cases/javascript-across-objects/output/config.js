function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

class Config { constructor() { this.k = requireEnv("JWT_SECRET"); this.n = "lbl"; } get g() { return requireEnv("JWT_SECRET_2"); } getK() { return requireEnv("JWT_SECRET_3"); } }
module.exports = new Config();
