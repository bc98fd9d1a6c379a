const nJwt = require('njwt');

function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const jwt = nJwt.create({ sub: 'x' }, requireEnv('JWT_SECRET'));
jwt.setSigningKey(requireEnv('JWT_SECRET_2'));
nJwt.verify(jwt.compact(), requireEnv('JWT_SECRET'));
nJwt.createVerifier().withKeyResolver((kid, callback) => callback(null, requireEnv('JWT_SECRET_3')));
