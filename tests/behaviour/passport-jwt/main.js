const express = require("express");
const jwt = require("jsonwebtoken");
const { passport, opts } = require("./auth");

const app = express();
app.get("/me", passport.authenticate("jwt", { session: false }), (req, res) => res.json(req.user));

const server = app.listen(0, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}/me`;
  for (const token of process.argv.slice(2)) {
    const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    console.log("api", answer.ok ? "accepted" : "refused");
  }
  if (process.argv.length === 2) {
    console.log("token api", jwt.sign({ sub: "ann" }, opts.secretOrKey));
    console.log("without", (await fetch(url)).status);
  }
  server.close();
  server.closeAllConnections();
});
