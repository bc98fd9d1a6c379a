// A setting that says which variable it is read from: its default goes by that name, or goes.
const convict = require('convict');
const env = require('env-var');
const jwt = require('jsonwebtoken');

const config = convict({
  access: { doc: 'signs tokens', format: String, default: process.env.ACCESS_PHRASE || (() => { throw new Error('ACCESS_PHRASE is not set'); })(), env: 'ACCESS_PHRASE' },
  refresh: {
    env: 'REFRESH_PHRASE',
    default: process.env.REFRESH_PHRASE || (() => { throw new Error('REFRESH_PHRASE is not set'); })(),
  },
  plain: { doc: 'no variable', format: String, default: process.env.JWT_SECRET_2 || (() => { throw new Error('JWT_SECRET_2 is not set'); })() },
});
const first = env.get('FIRST_PHRASE').required().asString();
const second = env.get('SECOND_PHRASE').required().asString();
env.get('JWT_SECRET').required().asString();

jwt.sign({}, config.get('access'));
jwt.sign({}, config.get('refresh'));
jwt.sign({}, config.get('plain'));
jwt.verify(first, second);
jwt.sign({}, first);
