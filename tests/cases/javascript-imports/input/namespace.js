const fs = require('fs');
const jwt = require('jsonwebtoken');
jwt.sign({ fs }, 'a made-up key 1');
