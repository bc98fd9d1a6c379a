const process = require('process');
const jwt = require('jsonwebtoken');
const env = process.env;

const key = process.env.TOKEN_KEY || (() => { throw new Error('TOKEN_KEY is not set'); })();

jwt.sign({}, key);
jwt.sign({}, env.RESET_KEY || (() => { throw new Error('RESET_KEY is not set'); })());
jwt.sign({}, process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })());
