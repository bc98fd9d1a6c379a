const jwt = require('jsonwebtoken');

jwt.sign({}, Buffer.from('dGhlIGtleQ==', 'base64'));
jwt.sign({}, ' the key of the tokens '.trim());
jwt.sign({}, (process.env.STAGE === 'live' ? 'the live key' : 'the stage key'));
