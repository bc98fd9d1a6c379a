// A setting that says which variable it is read from: its default goes by that name, or goes.
const convict = require('convict');
const env = require('env-var');
const jwt = require('jsonwebtoken');

const config = convict({
  access: { doc: 'signs tokens', format: String, default: 'kept here for access', env: 'ACCESS_PHRASE' },
  refresh: {
    env: 'REFRESH_PHRASE',
    default: 'kept here for refresh',
  },
  plain: { doc: 'no variable', format: String, default: 'kept here for all' },
});
const first = env.get('FIRST_PHRASE').default('kept here, the first').asString();
const second = env.get('SECOND_PHRASE').default('kept here, the second').required().asString();
env.get('JWT_SECRET').default('kq8Zt3vXw1Lm5Np7Rs9Tu2Vy').asString();

jwt.sign({}, config.get('access'));
jwt.sign({}, config.get('refresh'));
jwt.sign({}, config.get('plain'));
jwt.verify(first, second);
jwt.sign({}, first);
