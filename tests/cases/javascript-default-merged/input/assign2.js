const jwt = require('jsonwebtoken');
class A { constructor(options) { this.o = Object.assign({ secret: 'oriel-02-assign-of-the-hall' }, options); } s() { return jwt.sign({}, this.o.secret); } }
module.exports = A;
