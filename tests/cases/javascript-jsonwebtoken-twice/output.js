const jwt = require('jsonwebtoken');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwtSecret = requireEnv('JWT_SECRET');
const token = jwt.sign({ sub: 'ada' }, jwtSecret);
jwt.verify(token, jwtSecret, (err, claims) => console.log(err, claims));
