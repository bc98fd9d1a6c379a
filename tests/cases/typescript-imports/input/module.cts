const jwt = require('jsonwebtoken');
module.exports = jwt.sign({}, 'a made-up key 1');
