const jwt = require("jsonwebtoken");
const session = require("express-session");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const secret = requireEnv("SESSION_SECRET");
// all requests
app.use(session({ secret, resave: false, saveUninitialized: 1 }));

const broken = requireEnv("BROKEN");
jwt.sign({}, broken);
jwt.sign({ sub: 1 }, requireEnv("JWT_SECRET"), { expiresIn: "1h" });
const kept = jwt.sign(
  { sub: 2 }, requireEnv("JWT_SECRET_2")
);

function issue(user) {
  const secret3 = requireEnv("JWT_SECRET_3");
  // the refresh token
  return jwt.sign({ sub: user.id, role: user.role }, secret3, { jwtid: "1" });
}

const lazy = (user) => jwt.sign({ sub: user.id, role: user.role }, requireEnv("JWT_SECRET_4"));

function choose(user, jwtSecret6) {
  if (jwtSecret6) return jwt.sign({ sub: user.id, role: user.role }, requireEnv("JWT_SECRET_5"));
  const secret6 = requireEnv("JWT_SECRET_6");
  return jwt.sign({ sub: user.id, role: user.role, name: user.name }, secret6);
}
