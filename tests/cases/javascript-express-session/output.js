const session = require("express-session");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

module.exports = session({
  name: "sid",
  secret: requireEnv("SESSION_SECRET"), // changed on every full moon
  resave: false,
});
