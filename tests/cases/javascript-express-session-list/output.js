const session = require('express-session');

const options = { secret: [process.env.SESSION_SECRET || (() => { throw new Error('SESSION_SECRET is not set'); })(), process.env.SESSION_SECRET_2 || (() => { throw new Error('SESSION_SECRET_2 is not set'); })()], resave: false };
module.exports = session(options);
