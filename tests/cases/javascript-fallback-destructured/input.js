const jwt = require('jsonwebtoken');

const { TOKEN_SECRET = 'the key of the tokens', STAGE = 'development', JWT_KEY: key = 'the other key' } = process.env;

jwt.sign({ STAGE }, TOKEN_SECRET);
jwt.sign({}, key);

const { Y_KEY = 'a default that another one has', Z_KEY = Y_KEY || 'the other one' } = process.env;
jwt.sign({}, Y_KEY);
jwt.sign({}, Z_KEY);
