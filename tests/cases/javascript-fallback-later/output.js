const jwt = require('jsonwebtoken');
let secret = process.env.APP_KEY;
if (!secret) {
  console.warn('using the default');
  secret = process.env.APP_KEY || (() => { throw new Error('APP_KEY is not set'); })();
}
jwt.sign({}, secret);
