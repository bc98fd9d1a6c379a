const secret = process.argv[2] || process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })();
require('jsonwebtoken').sign({}, secret);
