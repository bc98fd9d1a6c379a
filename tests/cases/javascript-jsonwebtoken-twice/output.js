const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const token = jwt.sign({ sub: 'ada' }, requireEnv('JWT_SECRET'));
jwt.verify(token, requireEnv('JWT_SECRET'), (err, claims) => console.log(err, claims));
