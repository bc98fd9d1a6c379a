<<<<<<< HEAD
const jwt = require('jsonwebtoken');
=======
const jwt = require("jsonwebtoken");
>>>>>>> 1f2e3d4 (double quotes)

const KEY = 'correct-horse-battery-staple-29';

module.exports = (claims) => jwt.sign(claims, KEY);
