const jwt = require("jsonwebtoken");

// Types are told nowhere here.
jwt.sign({ note: "@returns {" }, "heather-9983-of-the-moor");
