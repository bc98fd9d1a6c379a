const jwt = require('jsonwebtoken');

const { TOKEN_SECRET = process.env.TOKEN_SECRET || (() => { throw new Error('TOKEN_SECRET is not set'); })(), STAGE = 'development', JWT_KEY: key = process.env.JWT_KEY || (() => { throw new Error('JWT_KEY is not set'); })() } = process.env;

jwt.sign({ STAGE }, TOKEN_SECRET);
jwt.sign({}, key);
