// A setting that says which variable it is read from: its default goes by that name, or goes.
const convict = require('convict');
const env = require('env-var');
const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret2 = requireEnv('JWT_SECRET_2');
const config = convict({
  access: { doc: 'signs tokens', format: String, default: requireEnv('ACCESS_PHRASE'), env: 'ACCESS_PHRASE' },
  refresh: {
    env: 'REFRESH_PHRASE',
    default: requireEnv('REFRESH_PHRASE'),
  },
  plain: { doc: 'no variable', format: String, default: jwtSecret2 },
});
const first = env.get('FIRST_PHRASE').required().asString();
const second = env.get('SECOND_PHRASE').required().asString();
env.get('JWT_SECRET').required().asString();

jwt.sign({}, config.get('access'));
jwt.sign({}, config.get('refresh'));
jwt.sign({}, config.get('plain'));
jwt.verify(first, second);
jwt.sign({}, first);
