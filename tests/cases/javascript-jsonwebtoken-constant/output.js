const jwt = require('jsonwebtoken');

const TOKEN_SECRET = process.env.TOKEN_SECRET || (() => { throw new Error('TOKEN_SECRET is not set'); })();

exports.issue = (user) => jwt.sign({ sub: user }, TOKEN_SECRET, { expiresIn: '1h', issuer: 'shop' });
exports.check = (token) => jwt.verify(token, TOKEN_SECRET, { algorithms: ['HS256'] });
