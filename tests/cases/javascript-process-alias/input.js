const process = require('process');
const jwt = require('jsonwebtoken');
const env = process.env;

const { TOKEN_KEY: key = 'of the tokens 0a1b2c' } = env;

jwt.sign({}, key);
jwt.sign({}, env.RESET_KEY || 'of the resets 3d4e5f');
jwt.sign({}, 'of the logins 6a7b8c');
