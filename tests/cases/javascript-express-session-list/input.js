const session = require('express-session');

const options = { secret: ['the new key', 'the old key'], resave: false };
module.exports = session(options);
