let jwt;
try { jwt = require('jsonwebtoken'); } catch { jwt = null; }
jwt.sign({}, 'a made-up key 1');
