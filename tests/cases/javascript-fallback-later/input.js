const jwt = require('jsonwebtoken');
let secret = process.env.APP_KEY;
if (!secret) {
  console.warn('using the default');
  secret = 'a made-up key 1';
}
jwt.sign({}, secret);
let other = process.env.OTHER_KEY;
if (other) other = 'a made-up key 2';
jwt.sign({}, other);
