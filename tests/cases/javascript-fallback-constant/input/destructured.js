const jwt = require('jsonwebtoken');

const SPARE = 'swap-this-too';
const { TOKEN_KEY: key = SPARE } = process.env;

exports.token = (user, own = 'read when it is needed') => jwt.sign({ sub: user }, key) + jwt.sign({ sub: user }, own);
