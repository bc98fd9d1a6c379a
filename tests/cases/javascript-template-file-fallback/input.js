const jwt = require('jsonwebtoken');

jwt.sign({}, process.env.TOKEN_KEY || 'of the tokens 0a1b2c');
