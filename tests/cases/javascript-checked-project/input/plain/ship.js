const jwt = require("jsonwebtoken");

exports.ship = (order) => jwt.sign(order, "the key of the parcels");
