const jwt = require('jsonwebtoken');

const SPARE = 'swap-this-too';
const { TOKEN_KEY: key = SPARE } = process.env;

exports.token = (user, own = process.env.OWN || (() => { throw new Error('OWN is not set'); })()) => jwt.sign({ sub: user }, key) + jwt.sign({ sub: user }, own);
