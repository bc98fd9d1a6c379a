const session = require("express-session");

module.exports = session({
  name: "sid",
  secret: "keyboard cat", // changed on every full moon
  resave: false,
});
