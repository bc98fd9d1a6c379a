const minimist = require('minimist');
const argv = minimist(process.argv.slice(2), { string: ['secret'], default: { secret: 'oriel-09-min-of-the-hall' } });
require('jsonwebtoken').sign({}, argv.secret);
