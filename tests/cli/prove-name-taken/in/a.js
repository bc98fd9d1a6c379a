const jwt = require('jsonwebtoken');
jwt.sign({}, process.env.TOKEN_KEY || 'a made-up key 1');
jwt.sign({}, process.env.TOKEN_KEY || 'a made-up key 2');
