const nJwt = require('njwt');

const jwt = nJwt.create({ sub: 'x' }, 'the key');
jwt.setSigningKey('the next key');
nJwt.verify(jwt.compact(), 'the key');
nJwt.createVerifier().withKeyResolver((kid, callback) => callback(null, 'the key of the resolver'));
