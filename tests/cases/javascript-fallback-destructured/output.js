const jwt = require('jsonwebtoken');

const { STAGE = 'development' } = process.env,
  TOKEN_SECRET = process.env.TOKEN_SECRET || (() => { throw new Error('TOKEN_SECRET is not set'); })(),
  key = process.env.JWT_KEY || (() => { throw new Error('JWT_KEY is not set'); })();

jwt.sign({ STAGE }, TOKEN_SECRET);
jwt.sign({}, key);

const { Y_KEY = (() => { throw new Error('Y_KEY is not set'); })(), Z_KEY = Y_KEY || process.env.Z_KEY || (() => { throw new Error('Z_KEY is not set'); })() } = process.env;
jwt.sign({}, Y_KEY);
jwt.sign({}, Z_KEY);
