const argv = require('minimist')(process.argv.slice(2), { default: { secret: 'oriel-08-min-of-the-hall', port: 1 } });
const jwt = require('jsonwebtoken');
jwt.sign({}, argv.secret);
