const jwt = require('jsonwebtoken');

process.env.TOKEN_SECRET ||= 'the key of the tokens';

jwt.sign({}, process.env.TOKEN_SECRET);
