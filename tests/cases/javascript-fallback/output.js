const jwt = require('jsonwebtoken');

const SECRET = process.env.TOKEN_KEY || (() => { throw new Error('TOKEN_KEY is not set'); })();
const refresh = process.env['REFRESH_KEY'] || (() => { throw new Error('REFRESH_KEY is not set'); })();
const port = process.env.PORT || 3000;
const stage = process.env.NODE_ENV || 'development';

jwt.sign({ stage, port }, SECRET);
jwt.sign({}, refresh);
jwt.sign({}, process.env.RESET_KEY || (() => { throw new Error('RESET_KEY is not set'); })());
