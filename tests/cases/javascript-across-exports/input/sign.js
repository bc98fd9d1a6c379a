const jwt = require('jsonwebtoken');
const keys = require('./lib/keys');

exports.issue = (user) => jwt.sign({ user }, keys.CERT);
exports.renew = (user) => jwt.sign({ user }, keys.getPrivateKey());
