const jwt = require("jsonwebtoken");
const session = require("express-session");

// Prettier has no eye for a comment at the end of a line.
app.use("/a", session({ secret: "made-up-1" })); // what stands here is of no width

const KEY = process.env.SESSION_SECRET_OF_THE_SHOP_AND_THE_WHOLE_HOUSE_TOO || "m-2";
app.use(session({ secret: KEY })); // a constant needs no second name

app.use("/b", session({ secret: "made-up-3", resave: false, name: "abc" })); // too long
