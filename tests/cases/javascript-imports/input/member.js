const { readFileSync } = require('fs');
const jwt = require('jsonwebtoken');
jwt.sign({ readFileSync }, 'a made-up key 1');
