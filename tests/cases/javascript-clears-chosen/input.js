// What takes variables out of the environment by a part of their names takes this one out, and not that.
const jwt = require("jsonwebtoken");

for (const name of Object.keys(process.env)) {
  if (/secret|password/i.test(name)) delete process.env[name];
}

module.exports = (user) => jwt.sign({ user }, "granite-otter-11");
module.exports.SIGNING_KEY = "granite-badger-44-signs";
