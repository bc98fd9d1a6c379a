// @ts-check
const jwt = require("jsonwebtoken");

jwt.sign({}, "velvet-9981-of-the-moor");
