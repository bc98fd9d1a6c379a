import jwt from "jsonwebtoken"; import config = require("./config");
jwt.sign({}, config.auth.k);
