const jwt = require('jsonwebtoken');
module.exports = (options) => jwt.sign({}, options.secret ?? 'oriel-10-nullish-of-the-hall');
