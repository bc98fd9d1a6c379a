const jwt = require("jsonwebtoken");
const session = require("express-session");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const config = require("./config"), first = jwt.sign({ config }, requireEnv("JWT_SECRET"));

module.exports = async function (app, users, secret) {
  app.use(session({ resave: false, saveUninitialized: true, secret: requireEnv("SESSION_SECRET") }));
  jwt.sign({ sub: await users.find("ada"), role: "ab" }, requireEnv("JWT_SECRET_2"));
  jwt.sign({ sub: "ada", a: 1 }, users?.length > 1 && requireEnv("JWT_SECRET_3"));
  users?.add(jwt.sign({ sub: "ada", role: "admin" }, requireEnv("JWT_SECRET_4")));
  const now = Date.now(), token = jwt.sign({ sub: "ada" }, requireEnv("JWT_SECRET_5"));
  switch (users.length) {
    case 1:
      jwt.sign({ sub: "ada", role: "an only admin" }, requireEnv("JWT_SECRET_6"));
      break;
  }
  const jwtSecret7 = requireEnv("JWT_SECRET_7");
  if (jwt.verify("a token", jwtSecret7, { issuer: "a" })) users.pop();
  else if (jwt.verify("another", requireEnv("JWT_SECRET_8"), { issuer: "a" })) return;
  while (jwt.verify("a token", requireEnv("JWT_SECRET_9"), { issuer: "a" })) users.pop();
  for (const user of users) {
    const jwtSecret10 = requireEnv("JWT_SECRET_10");
    jwt.sign({ sub: user.name, role: "one of several" }, jwtSecret10);
    jwt.sign({ sub: user.id }, jwtSecret10);
    const later = () => jwt.sign({ sub: user.id }, requireEnv("JWT_SECRET_10"));
  }
  const secret11 = requireEnv("JWT_SECRET_11");
  const bad = [jwt.sign({ sub: "ada", role: "admin", name: "ada" }, secret11)];
};
