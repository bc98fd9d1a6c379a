const jwt = require("jsonwebtoken");
const session = require("express-session");

// all requests
app.use(session({ secret: "keyboard cats", resave: false, saveUninitialized: 1 }));

const broken =
  "a-made-up-key-that-is-so-long-that-its-line-had-to-be-broken-at-the-sign-1";
jwt.sign({}, broken);
jwt.sign(
  { sub: 1 },
  "a-made-up-key-that-is-so-long-that-its-line-had-to-be-broken-in-a-call-2",
  { expiresIn: "1h" },
);
const kept = jwt.sign(
  { sub: 2 }, "short-made-up-3"
);

function issue(user) {
  // the refresh token
  return jwt.sign({ sub: user.id, role: user.role }, "made-up-4", { jwtid: "1" });
}

const lazy = (user) => jwt.sign({ sub: user.id, role: user.role }, "made-up-5");

function choose(user, jwtSecret6) {
  if (jwtSecret6) return jwt.sign({ sub: user.id, role: user.role }, "made-up-66");
  return jwt.sign({ sub: user.id, role: user.role, name: user.name }, "made-up-7");
}
