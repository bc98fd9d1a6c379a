const jwt = require('jsonwebtoken');
let secret = process.env.APP_KEY;
if (!secret) {
  console.warn('using the default');
  secret = 'a made-up key 1';
}
jwt.sign({}, secret);
