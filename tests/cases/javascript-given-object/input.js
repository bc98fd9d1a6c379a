// Functions of modules that are given the object: the text behind it is a path in that, and no default.
const _ = require("lodash");
const get = require("lodash/get");
const axios = require("axios");
const jwt = require("jsonwebtoken");
const objectPath = require("object-path");
const config = require("./config");

const own = { jwt: { secret: "granite-otter-11" } };

module.exports = async (user, url) => [
  jwt.sign({ user }, _.get(config, "jwt.secret")),
  jwt.sign({ user }, get(config, ["jwt", "secret"])),
  jwt.sign({ user }, objectPath.get(config, "jwt.secret")),
  jwt.sign({ user }, Reflect.get(config, "jwt_secret_key")),
  jwt.sign({ user }, await axios.get(url, "jwt-secret-11")),
  jwt.sign({ user }, _.get(own, "jwt.secret")),
  jwt.sign({ user }, _.get(config, "jwt.key", "granite-badger-12")),
];
