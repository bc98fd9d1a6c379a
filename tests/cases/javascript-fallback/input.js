const jwt = require('jsonwebtoken');

const SECRET = process.env.TOKEN_KEY || 'the key of the tokens';
const refresh = process.env['REFRESH_KEY'] ?? "the key of the refresh tokens";
const port = process.env.PORT || 3000;
const stage = process.env.NODE_ENV || 'development';

jwt.sign({ stage, port }, SECRET);
jwt.sign({}, refresh);
jwt.sign({}, process.env.RESET_KEY || `the key of the reset tokens`);
