const secret = process.argv[2] || process.env.ARGVOR_JWT_SECRET || (() => { throw new Error('ARGVOR_JWT_SECRET is not set'); })();
require('jsonwebtoken').sign({}, secret);
