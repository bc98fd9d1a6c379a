const jwt = require('jsonwebtoken');

jwt.sign({}, `the key of ${process.argv[2]}`);
