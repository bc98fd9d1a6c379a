const jwt = require("jsonwebtoken");
const session = require("express-session");
const config = require("./config"), first = jwt.sign({ config }, "made-up-one-1-a");

module.exports = async function (app, users, secret) {
  app.use(session({ resave: false, saveUninitialized: true, secret: "made-up-two" }));
  jwt.sign({ sub: await users.find("ada"), role: "ab" }, "made-up-four-4");
  jwt.sign({ sub: "ada", a: 1 }, users?.length > 1 && "made-up-five-5-made-up-five");
  users?.add(jwt.sign({ sub: "ada", role: "admin" }, "made-up-six-66"));
  const now = Date.now(), token = jwt.sign({ sub: "ada" }, "made-up-7777777");
  switch (users.length) {
    case 1:
      jwt.sign({ sub: "ada", role: "an only admin" }, "made-up-eight-8-made-up");
      break;
  }
  if (jwt.verify("a token", "made-up-nine-9", { issuer: "a" })) users.pop();
  else if (jwt.verify("another", "made-up-ten-10", { issuer: "a" })) return;
  while (jwt.verify("a token", "made-up-eleven", { issuer: "a" })) users.pop();
  for (const user of users) {
    jwt.sign({ sub: user.name, role: "one of several" }, "made-up-twelve-1");
    jwt.sign({ sub: user.id }, "made-up-twelve-1");
    const later = () => jwt.sign({ sub: user.id }, "made-up-twelve-1");
  }
  const bad = [jwt.sign({ sub: "ada", role: "admin", name: "ada" }, "made-up-13")];
};
