const session = require("express-session");

module.exports = session({
  name: "sid",
  secret: process.env.SESSION_SECRET || (() => { throw new Error("SESSION_SECRET is not set"); })(), // changed on every full moon
  resave: false,
});
