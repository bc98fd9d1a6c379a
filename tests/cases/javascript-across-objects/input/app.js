const jwt = require("jsonwebtoken"); const config = require("./config");
jwt.sign({ n: config.n }, config.k); jwt.sign({}, config.g); jwt.sign({}, config.getK());
