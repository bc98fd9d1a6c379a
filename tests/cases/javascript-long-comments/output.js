const jwt = require("jsonwebtoken");
const session = require("express-session");

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

// Prettier has no eye for a comment at the end of a line.
app.use("/a", session({ secret: requireEnv("SESSION_SECRET") })); // what stands here is of no width

const KEY = requireEnv("SESSION_SECRET_OF_THE_SHOP_AND_THE_WHOLE_HOUSE_TOO");
app.use(session({ secret: KEY })); // a constant needs no second name

const sessionSecret2 = requireEnv("SESSION_SECRET_2");
app.use("/b", session({ secret: sessionSecret2, resave: false, name: "abc" })); // too long
