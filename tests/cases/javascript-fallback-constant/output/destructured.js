const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const SPARE = 'swap-this-too';
const { TOKEN_KEY: key = SPARE } = process.env;

exports.token = (user, own = requireEnv('OWN')) => jwt.sign({ sub: user }, key) + jwt.sign({ sub: user }, own);
