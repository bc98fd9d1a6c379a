const jwt = require('jsonwebtoken');

const TOKEN_SECRET = 'the key of the tokens';

exports.issue = (user) => jwt.sign({ sub: user }, TOKEN_SECRET, { expiresIn: '1h', issuer: 'shop' });
exports.check = (token) => jwt.verify(token, TOKEN_SECRET, { algorithms: ['HS256'] });
