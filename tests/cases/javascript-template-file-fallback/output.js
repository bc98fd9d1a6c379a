const jwt = require('jsonwebtoken');

jwt.sign({}, process.env.TOKEN_KEY || (() => { throw new Error('TOKEN_KEY is not set'); })());
