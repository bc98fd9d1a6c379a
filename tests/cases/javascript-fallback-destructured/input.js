const jwt = require('jsonwebtoken');

const { TOKEN_SECRET = 'the key of the tokens', STAGE = 'development', JWT_KEY: key = 'the other key' } = process.env;

jwt.sign({ STAGE }, TOKEN_SECRET);
jwt.sign({}, key);
