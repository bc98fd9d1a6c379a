const secret = process.argv[2] || 'oriel-00-argvor-of-the-hall';
require('jsonwebtoken').sign({}, secret);
